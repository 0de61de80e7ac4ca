package cn.hangce.casework.surplus;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Surplus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of money left over, by the program’s file. Accepted at the first attempt it is kept as the rule has it; accepted after a
 * second one, or not at all, the same rule takes it back. A project that is ended before that gives it back where its text says so.
 */
public final class LeftOver {

    private LeftOver() {
    }

    /** @return empty where the record asks for none, or nothing is left */
    public static Optional<SurplusFund> of(Program program, Happened.RecordMade made, ProgramLibrary library) {
        long yuan = Long.parseLong(made.record().entries().getOrDefault(Item.SURPLUS_YUAN, "0"));
        if (yuan == 0) {
            return Optional.empty();
        }
        Surplus law = program.surplus();
        if (StageKind.ACCEPTANCE.in(program).noneMatch(each -> each.id().equals(made.record().stage()))) {
            return Optional.of(new SurplusFund(made.subject(), yuan, null, law.ended().cite(), law.ended().label(), made.by(), made.at()));
        }
        LocalDate until = new Retention(library.rule(law.rule()).orElseThrow(), made.at().day(), isAtOnce(made)).lastDay().orElse(null);
        return Optional.of(new SurplusFund(made.subject(), yuan, until, law.cite(), law.label(), made.by(), made.at()));
    }

    private static boolean isAtOnce(Happened.RecordMade made) {
        Case subject = made.subject();
        return made.record().act() == Act.PASS
                && subject.history().stream().noneMatch(entry -> entry.act() == Act.RECTIFY && made.record().stage().equals(entry.fromStage()));
    }
}
