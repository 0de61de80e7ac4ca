package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Signatures;
import cn.hangce.casework.StageActor;
import cn.hangce.casework.contract.ChangeEntry;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.ContractDocument.Amendment;
import cn.hangce.reporting.document.PartySignature;
import cn.hangce.reporting.document.PartySignature.Hand;
import cn.hangce.reporting.document.Wordings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who signed a contract as it was drawn up last, and for whom. */
final class SignedBy {

    private static final String APPLICANT = "applicant";
    private static final String DISTRICT = "district";
    /** Whoever acts for the body that runs the program. */
    private static final Set<String> CITY = Set.of("city", "decider", "government", "committee", "experts");

    private final Program program;
    private final Case subject;
    private final List<String> parties;
    private final Map<String, HistoryEntry> signed = new LinkedHashMap<>();

    SignedBy(Program program, Case subject, Stage stage) {
        this.program = program;
        this.subject = subject;
        this.parties = Signatures.parties(stage);
        HistoryEntry last = null;
        for (HistoryEntry entry : subject.history()) {
            if (entry.act() == Act.DRAW_UP && stage.id().equals(entry.toStage())) {
                signed.clear();
                last = null;
            } else if (entry.act() == Act.SIGN && stage.id().equals(entry.toStage())) {
                signed.put(entry.reason(), entry);
            } else if (entry.act() == Act.CONCLUDE && stage.id().equals(entry.fromStage())) {
                last = entry;
            }
        }
        conclude(last);
    }

    /** The last signature is the one that was still open. */
    private void conclude(HistoryEntry last) {
        List<String> open = open();
        if (last != null && open.size() == 1) {
            signed.put(open.get(0), last);
        }
    }

    private List<String> open() {
        return parties.stream().filter(party -> !signed.containsKey(party)).toList();
    }

    /** Whether every party has signed. */
    boolean complete() {
        return open().isEmpty();
    }

    /** In the order in which they signed. */
    List<PartySignature> signatures() {
        return signed.entrySet().stream().map(each -> signature(each.getKey(), each.getValue())).toList();
    }

    private PartySignature signature(String party, HistoryEntry entry) {
        return signature(party, entry.actorName(), entry.actorAccount(), entry.at());
    }

    private PartySignature signature(String party, String by, String account, Instant at) {
        boolean applicant = party.equals(APPLICANT);
        return new PartySignature(Wordings.both("party." + party), name(party, by), by, at, hand(party),
                office(party) ? "" : applicant ? subject.creditCode() : account);
    }

    /** Who decides keeps no seal, so the house says that they did; whom this house keeps no name of signs with that of the account. */
    private Hand hand(String party) {
        if (office(party)) {
            return seals(party) ? Hand.SEAL : Hand.RECORD;
        }
        return party.equals(APPLICANT) && !subject.isPersons() ? Hand.SEAL : Hand.NAME;
    }

    private static boolean office(String party) {
        return party.equals(DISTRICT) || CITY.contains(party);
    }

    /** Whether the party signs by the seal of its office, which only its keeper may use. */
    static boolean seals(String party) {
        return office(party) && StageActor.role(party) != Role.DECISION_MAKER;
    }

    /** By what a wording came about: asked for by the applicant, granted by whom the text names. */
    Amendment amendment(ChangeRequest request) {
        String by = request.law(program).by();
        ChangeEntry asked = entry(request, ChangeEntry.Step.ASKED);
        ChangeEntry granted = entry(request, ChangeEntry.Step.APPROVED);
        return new Amendment(signature(APPLICANT, asked.actorName(), asked.account(), asked.at()),
                signature(by, granted.actorName(), granted.account(), granted.at()));
    }

    private static ChangeEntry entry(ChangeRequest request, ChangeEntry.Step step) {
        return request.entries().stream().filter(each -> each.step() == step).findFirst().orElseThrow();
    }

    /** The offices among the parties, the city’s first; the body that runs the program where there is none. */
    List<Text> offices() {
        List<Text> offices = new ArrayList<>();
        if (parties.stream().anyMatch(CITY::contains) || !byDistrict()) {
            offices.addAll(Drafter.bureau(program));
        }
        if (parties.contains(DISTRICT)) {
            offices.add(Wordings.districtOffice(subject.district()));
        }
        return offices;
    }

    /** Whether the district is the only office among the parties. */
    boolean byDistrict() {
        return parties.contains(DISTRICT) && parties.stream().noneMatch(CITY::contains);
    }

    /** Parties that this house keeps no name of are called as their account is. */
    private Text name(String party, String by) {
        if (party.equals(APPLICANT)) {
            return same(subject.organisationName());
        }
        if (party.equals(DISTRICT)) {
            return Wordings.districtOffice(subject.district());
        }
        return CITY.contains(party) ? Drafter.bureau(program).get(0) : same(by);
    }

    private static Text same(String name) {
        return new Text(name, name);
    }
}
