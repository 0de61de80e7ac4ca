package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import cn.hangce.treasury.YearFigures;
import java.time.LocalDate;
import java.util.List;

/**
 * What was awarded, paid and claimed back in a year (年度资金对账单): an applicant’s, by program, or the city’s, by program and district.
 *
 * @param party    whose it is; null for the city’s
 * @param issuedOn the day as of which a year that is not over is told
 */
public record YearlyStatementDocument(int year, Holder party, LocalDate issuedOn, List<Program> programs) implements OfficialDocument {

    private static final List<Text> HOUSE = List.of(new Text("杭策", "Hangce"));

    public YearlyStatementDocument {
        Given.value(issuedOn, "day of issue");
        if (year > issuedOn.getYear()) {
            throw new IllegalArgumentException("A statement of " + year + " in " + issuedOn);
        }
        programs = List.copyOf(programs);
    }

    /** @param code the credit code, or a person’s masked identity number */
    public record Holder(String name, String code, String district) {

        public Holder {
            name = Given.text(name, "holder");
            code = Given.text(code, "code");
            district = Given.text(district, "district");
        }
    }

    /** The money of one program. */
    public record Program(Text name, List<District> districts) {

        public Program {
            Given.value(name, "program");
            districts = Given.some(districts, "districts");
        }

        public YearFigures sum() {
            return districts.stream().map(District::figures).reduce(YearFigures.NOTHING, YearFigures::plus);
        }
    }

    /** One district’s part of it. */
    public record District(String name, YearFigures figures) {

        public District {
            name = Given.text(name, "district");
            Given.value(figures, "figures");
        }
    }

    public boolean ofCity() {
        return party == null;
    }

    /** Of a year that is over, its last day. */
    public LocalDate asOf() {
        LocalDate last = LocalDate.of(year, 12, 31);
        return issuedOn.isBefore(last) ? issuedOn : last;
    }

    public YearFigures sum() {
        return programs.stream().map(Program::sum).reduce(YearFigures.NOTHING, YearFigures::plus);
    }

    @Override
    public String kind() {
        return ofCity() ? "city-statement" : "yearly-statement";
    }

    @Override
    public String title() {
        return (ofCity() ? "杭州市" : "") + year + "年度资金对账单";
    }

    /** One for each year; a later one takes its place. */
    @Override
    public String number() {
        return year + "年度";
    }

    @Override
    public List<Text> issuers() {
        return HOUSE;
    }

    /** No official looks at it: the house tells what it has booked. */
    @Override
    public SealUse sealUse() {
        return SealUse.NONE;
    }

    @Override
    public String holder() {
        return ofCity() ? "" : party.name();
    }

    @Override
    public String district() {
        return ofCity() ? "" : party.district();
    }

    @Override
    public boolean toPersons() {
        return !ofCity() && Masking.isMasked(party.code());
    }
}
