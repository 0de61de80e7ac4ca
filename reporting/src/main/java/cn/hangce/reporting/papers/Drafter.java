package cn.hangce.reporting.papers;

import cn.hangce.casework.Attachment;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.Editions;
import cn.hangce.casework.NoticePeriod;
import cn.hangce.casework.NoticeTerm;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Recommendation;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Check;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CityClock;
import cn.hangce.reporting.document.AllocationListDocument;
import cn.hangce.reporting.document.AllocationListDocument.DistrictShare;
import cn.hangce.reporting.document.AllocationListDocument.Grant;
import cn.hangce.reporting.document.ApprovalDocument;
import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.Ground;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.NoticeDocument;
import cn.hangce.reporting.document.PlaqueDocument;
import cn.hangce.reporting.document.ReceiptDocument;
import cn.hangce.reporting.document.ReceiptDocument.ReceivedMaterial;
import cn.hangce.reporting.document.RecognitionDocument;
import cn.hangce.reporting.document.RecommendationListDocument;
import cn.hangce.reporting.document.VerificationReportDocument;
import cn.hangce.reporting.document.VerificationReportDocument.Finding;
import cn.hangce.reporting.document.VerificationReportDocument.VerifiedCase;
import cn.hangce.reporting.document.Wordings;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.Award;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down what stands in each paper, from the case, the call and the version of the program’s file they are judged by. */
@ApplicationScoped
class Drafter {

    private static final String DISTRICT = "district";
    private static final String PLAQUE = "plaque";

    @Inject
    private Editions editions;

    CallDocument call(Call call, String number, LocalDate day) {
        Program program = editions.of(call);
        return new CallDocument(call.title(), number, bureau(program), day, basis(program), call.opensOn(), call.closesOn(),
                call.quota(), call.cityBudgetYuan(), way(program, call),
                program.conditions().stream().map(each -> new Clause(each.label(), null, each.cite())).toList(), benefits(program),
                program.materials().stream().map(each -> new Clause(each.label(), each.note(), each.cite())).toList());
    }

    private static CallDocument.Way way(Program program, Call call) {
        return new CallDocument.Way(program.stages().stream().map(Stage::label).toList(), has(program, StageKind.DISTRICT_REVIEW),
                has(program, StageKind.EXPERT_REVIEW), publicity(program, call));
    }

    /** Each stage in which a list is published, with its period in words. */
    private static List<Clause> publicity(Program program, Call call) {
        return NoticePeriod.of(program, call.publicityDays()).stream()
                .map(each -> new Clause(each.stage().label(), each.length().words(), each.stage().cite())).toList();
    }

    private static boolean has(Program program, StageKind kind) {
        return kind.in(program).findAny().isPresent();
    }

    static List<Clause> benefits(Program program) {
        return program.benefits().stream().map(each -> new Clause(each.label(), Wordings.amount(each), each.cite())).toList();
    }

    ReceiptDocument receipt(Case subject) {
        Program program = editions.of(subject);
        return new ReceiptDocument(subject.number(), receiver(program, subject.district()), program.name(), subject.call().title(),
                subject.organisationName(), subject.shownCode(), subject.district(),
                LocalDateTime.ofInstant(subject.submittedAt(), CityClock.ZONE), subject.facts().size(),
                subject.attachments().stream().map(file -> new ReceivedMaterial(label(program, file), file.fileName(), file.sha256())).toList());
    }

    /** Who has the case next: the district where the program has it reviewed there, else the body that runs the program. */
    private static List<Text> receiver(Program program, String district) {
        return has(program, StageKind.DISTRICT_REVIEW) ? List.of(Wordings.districtOffice(district)) : bureau(program);
    }

    VerificationReportDocument verification(Recommendation list) {
        Program program = editions.of(list.call());
        return new VerificationReportDocument(list.number(), List.of(Wordings.districtOffice(list.district())), list.madeOn(), basis(program),
                list.call().title(), list.district(),
                program.checks().stream().filter(check -> check.by().equals(DISTRICT)).map(Check::label).toList(), list.madeByName(), list.report(),
                list.cases().stream().map(each -> verified(program, each)).toList());
    }

    private static VerifiedCase verified(Program program, Case subject) {
        return new VerifiedCase(firm(subject),
                subject.facts().entrySet().stream().map(entry -> new Finding(Vocabulary.standard().fact(entry.getKey()).label(),
                        entry.getValue().finding() == CaseFact.Finding.CONFIRMED, entry.getValue().findingNote())).toList(),
                subject.attachments().stream().map(file -> new Finding(label(program, file),
                        file.finding() == CaseFact.Finding.CONFIRMED, file.findingNote())).toList());
    }

    RecommendationListDocument recommendation(Recommendation list) {
        Program program = editions.of(list.call());
        return new RecommendationListDocument(list.number(), List.of(Wordings.districtOffice(list.district())), list.madeOn(), basis(program),
                list.call().title(), list.district(), bureau(program).get(0), list.cases().stream().map(Drafter::firm).toList());
    }

    NoticeDocument notice(Call call, String title, NoticeTerm term, List<Case> cases) {
        Program program = editions.of(call);
        List<Text> steps = program.stages().stream().takeWhile(stage -> !stage.id().equals(term.stage())).map(Stage::label).toList();
        return new NoticeDocument(title, "", bureau(program), new NoticeDocument.Period(term.from(), term.until(), term.length().words(), term.moved()),
                basis(program), call.title(), program.recognition() != null, steps, cases.stream().map(Drafter::firm).toList());
    }

    RecognitionDocument recognition(Call call, String number, LocalDate day, List<Case> cases) {
        Program program = editions.of(call);
        return new RecognitionDocument(number, bureau(program), day, basis(program), call.title(),
                ground(program), program.recognition().label(), program.recognition().term(), cases.stream().map(Drafter::firm).toList());
    }

    /** What stands in place of the recognition document where the program recognises nobody. */
    ApprovalDocument approval(Call call, String number, List<Case> cases, LocalDate day) {
        Program program = editions.of(call);
        return new ApprovalDocument(number, bureau(program), day, basis(program), call.title(), ground(program),
                cases.stream().map(Drafter::firm).toList());
    }

    private static Ground ground(Program program) {
        return new Ground(stepsBefore(program, StageKind.ISSUE), benefits(program),
                program.duties().stream().map(each -> new Clause(each.label(), Deadlines.of(each), each.cite())).toList());
    }

    /** What the stages are called that a case has been through when it comes to one of this kind. */
    private static List<Text> stepsBefore(Program program, StageKind kind) {
        return program.stages().stream().takeWhile(stage -> !kind.is(stage)).map(Stage::label).toList();
    }

    CertificateDocument certificate(Recognition recognition) {
        return certificate(recognition.origin(), recognition.holderName(), recognition.documentNumber(), recognition.certificateNumber(), recognition.recognisedOn());
    }

    /** Where the text gives a plaque with the certificate. */
    Optional<PlaqueDocument> plaque(Recognition recognition) {
        Program program = editions.of(recognition.origin());
        return program.stages().stream().noneMatch(stage -> stage.produces().contains(PLAQUE)) ? Optional.empty()
                : Optional.of(new PlaqueDocument(recognition.certificateNumber(), bureau(program), recognition.holderName(),
                        program.recognition().label(), recognition.recognisedOn()));
    }

    CertificateDocument certificate(Case subject, String document, String number, LocalDate day) {
        return certificate(subject, subject.organisationName(), document, number, day);
    }

    /** @param holder as it is called now */
    private CertificateDocument certificate(Case subject, String holder, String document, String number, LocalDate day) {
        Program program = editions.of(subject);
        return new CertificateDocument(number, bureau(program), holder, subject.shownCode(),
                program.recognition().label(), document, day, program.recognition().term(),
                stepsBefore(program, StageKind.ISSUE));
    }

    /** Signed by every body that issued the regulation: the money is the finance bureau’s business too, where there is one among them. */
    AllocationListDocument allocation(Call call, String number, List<Allocation> allocation, LocalDate day) {
        Program program = editions.of(call);
        return new AllocationListDocument(number, program.regulation().issuers(), day, basis(program), call.title(),
                allocation.stream().map(line -> new DistrictShare(line.district(), line.ratio(), grants(line))).toList());
    }

    /** One for each case, whatever the number of benefits in it. */
    private static List<Grant> grants(Allocation line) {
        return line.awards().stream().collect(Collectors.groupingBy(award -> award.subject().id(), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(awards -> new Grant(awards.get(0).subject().organisationName(), awards.get(0).subject().shownCode(),
                        awards.stream().mapToLong(Award::cityYuan).sum(), awards.stream().mapToLong(Award::districtYuan).sum())).toList();
    }

    /** The body that runs the program: the first that issued its regulation. */
    static List<Text> bureau(Program program) {
        return program.regulation().issuers().subList(0, 1);
    }

    static Basis basis(Program program) {
        return new Basis(Wordings.quotable(program.regulation().title()), program.regulation().printedNumber().orElse(""), program.name(),
                program.regulation().issuers().subList(1, program.regulation().issuers().size()));
    }

    static ListedFirm firm(Case subject) {
        return new ListedFirm(subject.organisationName(), subject.shownCode(), subject.district(), subject.number());
    }

    private static Text label(Program program, Attachment file) {
        return program.materials().stream().filter(material -> material.id().equals(file.materialId())).map(Material::label).findFirst().orElseThrow();
    }
}
