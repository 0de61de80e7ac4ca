package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.DocumentNumbers;
import cn.hangce.casework.Editions;
import cn.hangce.casework.StageActor;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Choice;
import cn.hangce.policy.Fact;
import cn.hangce.policy.FactType;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.AcceptanceOpinionDocument;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.ContractDocument;
import cn.hangce.reporting.document.ContractDocument.Support;
import cn.hangce.reporting.document.ContractDocument.Terms;
import cn.hangce.reporting.document.Wordings;
import cn.hangce.treasury.Award;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what stands in the papers of projects under contract; takes their numbers. */
@ApplicationScoped
class StageDrafter {

    private static final String CONTRACT = "contract";
    private static final String ACCEPTANCE = "acceptance-opinion";

    @Inject
    private Editions editions;
    @Inject
    private DocumentNumbers numbers;
    @Inject
    private StageDesk desk;
    @Inject
    private Treasury treasury;

    /** As the last of its parties has signed it. */
    ContractDocument contract(Case subject, String stageId, LocalDate day) {
        return contract(subject, stageId, null, null, day);
    }

    /** To be looked at while others have still to sign it; empty once they have. */
    Optional<ContractDocument> contractSoFar(Case subject, String stageId, LocalDate day) {
        Program program = editions.of(subject);
        SignedBy signed = new SignedBy(program, subject, desk.stage(subject, stageId));
        return signed.complete() ? Optional.empty() : Optional.of(contract(program, subject, stageId, signed, null, null, day));
    }

    /** As a change has it. @param number of the wording before; null where there is none */
    ContractDocument contract(ChangeRequest granted, String stageId, String number, LocalDate day) {
        return contract(granted.subject(), stageId, granted, number, day);
    }

    private ContractDocument contract(Case subject, String stageId, ChangeRequest granted, String number, LocalDate day) {
        Program program = editions.of(subject);
        SignedBy signed = new SignedBy(program, subject, desk.stage(subject, stageId));
        if (!signed.complete()) {
            throw new IllegalStateException("The contract of " + subject.number() + " is not signed by all");
        }
        return contract(program, subject, stageId, signed, granted, number, day);
    }

    private ContractDocument contract(Program program, Case subject, String stageId, SignedBy signed, ChangeRequest granted, String number, LocalDate day) {
        return new ContractDocument(number == null ? number(program, subject, signed, day) : number, signed.offices(), day, Drafter.basis(program),
                subject.call().title(), Drafter.firm(subject), terms(subject, stageId), support(program, subject),
                LawOfContract.of(program), signed.signatures(),
                granted == null ? null : signed.amendment(granted));
    }

    /** Before whoever signs for an office: whose seal it is; empty where the party is no office or has none to set. */
    Optional<SealOfParty> seal(Case subject, String party) {
        if (!SignedBy.seals(party)) {
            return Optional.empty();
        }
        boolean district = StageActor.role(party) == Role.DISTRICT_OFFICER;
        Text body = district ? Wordings.districtOffice(subject.district()) : Drafter.bureau(editions.of(subject)).get(0);
        return Optional.of(new SealOfParty(district ? subject.district() : "", body.zh()));
    }

    /** Who grants a change, as program files name them. */
    String grantor(ChangeRequest request) {
        return request.law(editions.of(request.subject())).by();
    }

    /** @param district empty for the city’s */
    record SealOfParty(String district, String body) {
    }

    private String number(Program program, Case subject, SignedBy signed, LocalDate day) {
        return signed.byDistrict() ? numbers.next(subject.district(), CONTRACT, day.getYear()) : numbers.next(program, CONTRACT, day.getYear());
    }

    /** As it was drawn up last, with every change since. */
    private Terms terms(Case subject, String stageId) {
        Map<Item, String> entries = new EnumMap<>(Item.class);
        int wording = 1;
        for (StageRecord record : desk.records(subject).stream().filter(each -> each.stage().equals(stageId)).toList()) {
            if (record.act() == Act.DRAW_UP) {
                entries.clear();
                entries.putAll(record.entries());
            } else if (record.act() == Act.AMEND) {
                entries.putAll(record.entries());
                wording++;
            }
        }
        return new Terms(fact(subject, "project_title"), entries.getOrDefault(Item.LEADER, fact(subject, "project_leader")), entries.get(Item.UNIT),
                LocalDate.parse(entries.get(Item.STARTS_ON)), LocalDate.parse(entries.get(Item.ENDS_ON)), entries.get(Item.GOALS),
                entries.get(Item.OTHER_TERMS), wording);
    }

    private static String fact(Case subject, String name) {
        CaseFact fact = subject.facts().get(name);
        return fact == null ? "" : fact.value();
    }

    /** With the sum where it is granted, and the rule in words where it is open. */
    private Support support(Program program, Case subject) {
        List<Award> awards = treasury.awards(subject.call().id()).stream().filter(award -> award.subject().id().equals(subject.id())).toList();
        List<Clause> benefits = program.benefits().stream().map(benefit -> {
            List<Award> granted = awards.stream().filter(award -> award.benefitId().equals(benefit.id())).toList();
            return new Clause(benefit.label(), granted.isEmpty() ? Wordings.amount(benefit) : Wordings.both("contract.benefit-yuan", sum(granted)), benefit.cite());
        }).toList();
        return new Support(benefits, sum(awards));
    }

    private static long sum(List<Award> awards) {
        return awards.stream().mapToLong(Award::yuan).reduce(0, Math::addExact);
    }

    /** From the district where it accepts, else from the body that runs the program. */
    AcceptanceOpinionDocument acceptance(Case subject, StageRecord record, LocalDate day) {
        Program program = editions.of(subject);
        Stage stage = desk.stage(subject, record.stage());
        Map<Item, String> entries = record.entries();
        boolean district = StageActor.role(stage.heldBy()) == Role.DISTRICT_OFFICER;
        return new AcceptanceOpinionDocument(district ? numbers.next(subject.district(), ACCEPTANCE, day.getYear()) : numbers.next(program, ACCEPTANCE, day.getYear()),
                district ? List.of(Wordings.districtOffice(subject.district())) : Drafter.bureau(program), day, Drafter.basis(program),
                Drafter.firm(subject), entries.containsKey(Item.HELD_ON) ? LocalDate.parse(entries.get(Item.HELD_ON)) : null,
                entries.get(Item.TECHNICAL_EXPERTS), entries.get(Item.FINANCIAL_EXPERTS), entries.get(Item.OPINION), entries.get(Item.GOOD_REASON),
                stage.finds().stream().filter(subject.facts()::containsKey).map(each -> found(subject, stage, Vocabulary.standard().fact(each))).toList(),
                record.act() == Act.PASS);
    }

    private static Clause found(Case subject, Stage stage, Fact fact) {
        return new Clause(fact.label(), words(fact, fact(subject, fact.name())), stage.cite());
    }

    private static Text words(Fact fact, String value) {
        if (fact.type() == FactType.YUAN && !value.isEmpty()) {
            return Wordings.both("contract.benefit-yuan", new BigDecimal(value));
        }
        return fact.choices().stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst()
                .or(() -> Wordings.find("answer." + value)).orElse(new Text(value, value));
    }
}
