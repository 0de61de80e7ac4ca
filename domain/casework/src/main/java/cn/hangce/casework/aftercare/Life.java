package cn.hangce.casework.aftercare;

import cn.hangce.casework.Recognition;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.Sanction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A recognition with all that has become of it, and what is owed now. */
public record Life(Recognition recognition, Program program, LocalDate today, List<Filing> filings, List<ChangeReport> reports,
                   List<EvaluationSheet> sheets, List<Consequence> consequences, List<Rectification> rectifications,
                   List<Revocation> revocations, List<AttachedFile> files, List<RecognitionEntry> entries) {

    public Life {
        filings = List.copyOf(filings);
        reports = List.copyOf(reports);
        sheets = sheets.stream().filter(sheet -> sheet.round().published()).toList();
        consequences = List.copyOf(consequences);
        rectifications = List.copyOf(rectifications);
        revocations = List.copyOf(revocations);
        files = List.copyOf(files);
        entries = List.copyOf(entries);
    }

    /**
     * One year of one yearly duty.
     *
     * @param filing null where nothing has been filed
     */
    public record Owed(Duty duty, int year, LocalDate dueOn, Filing filing) {

        /** Whether the holder can file it on a day. */
        public boolean fileable(LocalDate day) {
            return !day.isAfter(dueOn) && (filing == null || filing.state() == Filing.State.RETURNED);
        }
    }

    public Recognition.Standing standing() {
        return recognition.standing(today);
    }

    /** The years of the yearly duties up to now, the latest first. */
    public List<Owed> owed() {
        return Duties.filed(program).stream().flatMap(duty -> Duties.yearsUpTo(recognition, duty, today).stream()
                .map(year -> new Owed(duty, year, Filing.lastDay(duty, year), filing(duty, year)))).toList();
    }

    private Filing filing(Duty duty, int year) {
        return filings.stream().filter(each -> each.dutyId().equals(duty.id()) && each.year() == year).findFirst().orElse(null);
    }

    /** The duties by which a change is reported, and on which no report waits. */
    public List<Duty> reportable() {
        return Duties.ofChange(program).stream()
                .filter(duty -> reports.stream().noneMatch(each -> each.dutyId().equals(duty.id()) && each.finding() == null)).toList();
    }

    /** What can be found about a report. */
    public List<String> findings(ChangeReport report) {
        return Duties.findings(Duties.ofChange(program, report.dutyId()));
    }

    /** The hearing that is under way. */
    public Optional<Revocation> hearing() {
        return revocations.stream().filter(each -> each.state() == Revocation.State.HEARING).findFirst();
    }

    /** What has followed that is to end the recognition and has not been taken up yet. */
    public List<Consequence> pending() {
        return consequences.stream().filter(Consequence::ending)
                .filter(each -> revocations.stream().noneMatch(one -> each.id().equals(one.ground().consequenceId()))).toList();
    }

    /** Breaches for which the file lets it be revoked. */
    public List<Sanction> breaches() {
        return program.sanctions().stream().filter(each -> each.effects().contains("revoke") || each.effects().contains("cancel")).toList();
    }

    /** Whether an entry is of a grade that is not published yet, and so not the holder’s to read. */
    public boolean confidential(RecognitionEntry entry) {
        return entry.kind() == EntryKind.GRADED && sheets.stream().noneMatch(sheet -> sheet.round().evaluationId().equals(entry.clause())
                && sheet.round().year() == entry.year());
    }

    /** Files of a filing, a report or a revocation. */
    public List<AttachedFile> files(String matter, long matterId) {
        return files.stream().filter(file -> file.matter().name().equals(matter) && file.matterId() == matterId).toList();
    }
}
