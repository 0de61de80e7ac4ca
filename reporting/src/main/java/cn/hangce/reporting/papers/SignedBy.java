package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Signatures;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.reporting.document.ContractDocument.Signature;
import java.time.LocalDate;
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
        List<String> open = new ArrayList<>(parties);
        open.removeAll(signed.keySet());
        if (last == null || open.size() != 1) {
            throw new IllegalStateException("The contract of " + subject.number() + " is not signed: " + open);
        }
        signed.put(open.get(0), last);
    }

    List<Signature> signatures() {
        return parties.stream().map(party -> {
            HistoryEntry entry = signed.get(party);
            return new Signature(Wordings.both("party." + party), name(party, entry), entry.actorName(), LocalDate.ofInstant(entry.at(), CityClock.ZONE));
        }).toList();
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
    private Text name(String party, HistoryEntry entry) {
        if (party.equals(APPLICANT)) {
            return same(subject.organisationName());
        }
        if (party.equals(DISTRICT)) {
            return Wordings.districtOffice(subject.district());
        }
        return CITY.contains(party) ? Drafter.bureau(program).get(0) : same(entry.actorName());
    }

    private static Text same(String name) {
        return new Text(name, name);
    }
}
