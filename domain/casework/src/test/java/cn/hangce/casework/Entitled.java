package cn.hangce.casework;

import cn.hangce.casework.HistoryEntry.Place;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, read anew from the program’s file and the case’s own words: nothing here asks the procedure, so that it cannot be
 * wrong together with it.
 */
final class Entitled {

    /** Whoever did one of these has looked into the case. */
    static final Set<Act> EXAMINING = EnumSet.of(Act.RETURN, Act.RECOMMEND, Act.PASS_FORM_CHECK, Act.RETURN_BY_CITY, Act.START_REVIEW, Act.SCORE,
            Act.PASS_REVIEW, Act.PASS, Act.SEND_BACK);
    static final Set<Act> DECIDING = EnumSet.of(Act.APPROVE, Act.REFUSE, Act.CONFIRM, Act.DENY);

    /** Who acts for whom the files name. */
    private static final Map<String, Role> OFFICES = Map.ofEntries(Map.entry("applicant", Role.APPLICANT), Map.entry("district", Role.DISTRICT_OFFICER),
            Map.entry("city", Role.CITY_OFFICER), Map.entry("department", Role.CITY_OFFICER), Map.entry("experts", Role.CITY_OFFICER),
            Map.entry("decider", Role.DECISION_MAKER), Map.entry("government", Role.DECISION_MAKER), Map.entry("committee", Role.DECISION_MAKER),
            Map.entry("agency", Role.AGENCY), Map.entry("third-party", Role.AGENCY), Map.entry("manager", Role.FUND_MANAGER),
            Map.entry("bank", Role.FINANCE_OFFICER));

    private Entitled() {
    }

    /** @param at where the case stood before */
    static boolean is(Actor by, Act act, Place at, Acts acts) {
        Program program = acts.journey.program;
        Stage stage = stage(program, at.stage());
        return switch (act) {
            case OPEN, SUBMIT, WITHDRAW -> holds(by, Role.APPLICANT, acts);
            case VERIFY, RETURN, REJECT, RECOMMEND -> holds(by, Role.DISTRICT_OFFICER, acts);
            case PROPOSE, SELECT, PUBLISH, CLOSE_PUBLICITY, UPHOLD_OBJECTION, UPHOLD_LATE_OBJECTION, ISSUE -> holds(by, Role.CITY_OFFICER, acts);
            case SCORE -> by.is(Role.EXPERT) && acts.panel().members().stream().anyMatch(member -> member.account().equals(by.account()));
            case SIGN, CONCLUDE -> Signatures.parties(stage).stream().anyMatch(party -> holds(by, OFFICES.get(party), acts));
            case CANCEL_SUPPORT -> holds(by, Role.DECISION_MAKER, acts);
            case FORFEIT -> holds(by, Role.CITY_OFFICER, acts) || holds(by, OFFICES.get(stage.heldBy()), acts);
            case AMEND -> program.undertaking().changes().stream().map(Change::by).anyMatch(decider -> holds(by, OFFICES.get(decider), acts));
            default -> holds(by, OFFICES.get(stage.heldBy()), acts);
        };
    }

    /** Whether anybody’s account acts for whom the file names in a stage. */
    static boolean isSomebodys(Program program, String stage) {
        return OFFICES.containsKey(stage(program, stage).heldBy());
    }

    /** Whether more than one party signs here by an account of this kind, as two bureaus of the city do. */
    static boolean signsForTwo(Actor by, Stage stage) {
        return Signatures.parties(stage).stream().filter(party -> by.is(OFFICES.get(party))).count() > 1;
    }

    /** The accounts that have looked into a case. */
    static List<String> examiners(Case subject) {
        return subject.history().stream().filter(entry -> EXAMINING.contains(entry.act())).map(HistoryEntry::actorAccount).distinct().toList();
    }

    static Stage stage(Program program, String id) {
        return program.stages().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean holds(Actor by, Role role, Acts acts) {
        return by.is(role) && (role != Role.APPLICANT || acts.subject().creditCode().equals(by.creditCode()))
                && (role != Role.DISTRICT_OFFICER || acts.subject().district().equals(by.district()));
    }
}
