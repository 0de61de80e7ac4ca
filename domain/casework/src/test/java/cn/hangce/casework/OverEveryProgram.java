package cn.hangce.casework;

import cn.hangce.policy.Program;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What properties of the procedure are tried on. */
abstract class OverEveryProgram {

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(EveryProgramTest.programs().toList());
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Attempt.several();
    }
}
