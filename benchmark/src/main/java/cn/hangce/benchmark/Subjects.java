package cn.hangce.benchmark;

import cn.hangce.policy.Judge;
import cn.hangce.policy.Program;
import cn.hangce.policy.Verdict;
import cn.hangce.policy.language.Row;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Who is judged, as each way takes it, made ready before anything is timed. */
public final class Subjects {

    /** Organisations for all programs: half known completely, the others with one fact in eight and one in two missing. */
    static final int ORGANISATIONS = 256;
    private static final int[] UNKNOWN_IN = {0, 0, 8, 2};
    /** Applicants for each of the five programs. */
    static final int APPLICANTS = 512;
    static final List<Program> ALL = List.copyOf(Applicants.LIBRARY.programs());
    static final List<Program> FIVE = HandWritten.ALL.stream().map(hand -> Applicants.LIBRARY.require(hand.program())).toList();

    private Subjects() {
    }

    static List<Map<String, Object>> organisations() {
        return Applicants.madeUp(ALL, ORGANISATIONS, UNKNOWN_IN);
    }

    static List<Map<String, Object>> applicants(Program program, int... unknownIn) {
        return Applicants.madeUp(List.of(program), APPLICANTS, unknownIn.length == 0 ? new int[] {0} : unknownIn);
    }

    /** What each thread has of its own. */
    @State(Scope.Thread)
    public static class Slip {

        final Verdict verdict = new Verdict();
    }

    /** Every organisation with every program, for Hangce. */
    @State(Scope.Benchmark)
    public static class City {

        Judge[] judges;
        Row[] rows;

        @Setup
        public void prepare() {
            judges = ALL.stream().map(Program::judge).toArray(Judge[]::new);
            rows = Applicants.rows(organisations());
        }
    }

    /** Every organisation with every program, for CEL. */
    @State(Scope.Benchmark)
    public static class CelCity {

        CelWay cel;
        List<List<CelWay.Subject>> byProgram;

        @Setup
        public void prepare() {
            cel = new CelWay(ALL);
            List<Map<String, Object>> organisations = organisations();
            byProgram = ALL.stream().map(program -> organisations.stream().map(each -> cel.subject(program, each)).toList()).toList();
        }
    }

    /** Five programs with their applicants, of whom all is known or a fact in eight is missing, for Hangce. */
    @State(Scope.Benchmark)
    public static class Five {

        Judge[] judges;
        Row[][] complete;
        Row[][] incomplete;

        @Setup
        public void prepare() {
            judges = FIVE.stream().map(Program::judge).toArray(Judge[]::new);
            complete = FIVE.stream().map(program -> Applicants.rows(applicants(program))).toArray(Row[][]::new);
            incomplete = FIVE.stream().map(program -> Applicants.rows(applicants(program, 8))).toArray(Row[][]::new);
        }
    }

    /** The same five, for plain Java. */
    @State(Scope.Benchmark)
    public static class PlainFive {

        long[][][] complete;

        @Setup
        public void prepare() {
            complete = HandWritten.ALL.stream().map(hand -> applicants(Applicants.LIBRARY.require(hand.program())).stream()
                    .map(hand::array).toArray(long[][]::new)).toArray(long[][][]::new);
        }
    }

    /** The same five, for CEL. */
    @State(Scope.Benchmark)
    public static class CelFive {

        CelWay cel;
        List<List<CelWay.Subject>> byProgram;

        @Setup
        public void prepare() {
            cel = new CelWay(FIVE);
            byProgram = FIVE.stream().map(program -> applicants(program).stream().map(each -> cel.subject(program, each)).toList()).toList();
        }
    }

    /** The same five, for Drools. */
    @State(Scope.Benchmark)
    public static class DmnFive {

        DmnWay dmn;
        List<DmnWay.Judgement> judgements;
        List<List<DMNContext>> byProgram;

        boolean isCompiled() {
            return false;
        }

        @Setup
        public void prepare() {
            dmn = new DmnWay(FIVE.stream().map(Program::id).toList(), isCompiled());
            judgements = FIVE.stream().map(program -> dmn.judgement(program.id())).toList();
            byProgram = FIVE.stream().map(program -> applicants(program).stream().map(dmn::context).toList()).toList();
        }
    }

    /** The same five, for Drools with FEEL translated to Java. */
    @State(Scope.Benchmark)
    public static class CompiledDmnFive extends DmnFive {

        @Override
        boolean isCompiled() {
            return true;
        }
    }
}
