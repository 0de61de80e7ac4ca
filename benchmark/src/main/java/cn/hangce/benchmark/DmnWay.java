package cn.hangce.benchmark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;
import org.kie.dmn.model.api.Context;
import org.kie.dmn.model.api.Decision;
import org.kie.internal.io.ResourceFactory;

/**
 * Five programs as DMN models in Drools: one decision, a context of one boolean for each condition and of the amount, so that the
 * engine is called once for each applicant.
 */
final class DmnWay {

    private static final String NAMESPACE = "https://hangce.cn/benchmark";
    private static final String DECISION = "judgement";
    private static final String YUAN = "yuan";
    private static final Set<String> NO_CONDITIONS = Set.of("eligible", YUAN);

    /** FEEL translated to Java classes instead of interpreted. */
    private static final class Compiled extends DoCompileFEELProfile implements DMNProfile {

        @Override
        public List<DMNExtensionRegister> getExtensionRegisters() {
            return List.of();
        }

        @Override
        public List<DRGElementCompiler> getDRGElementCompilers() {
            return List.of();
        }
    }

    /** A model, and the names of its conditions. */
    record Judgement(DMNModel model, String[] conditions) {
    }

    private final Map<String, Judgement> judgements = new HashMap<>();
    private final DMNRuntime runtime;

    /** @param compiled whether FEEL is translated to Java classes; otherwise it is interpreted */
    DmnWay(List<String> programs, boolean compiled) {
        List<Resource> files = programs.stream().map(program -> ResourceFactory.newClassPathResource(
                "cn/hangce/benchmark/" + program + ".dmn", DmnWay.class)).toList();
        DMNRuntimeBuilder builder = DMNRuntimeBuilder.fromDefaults().setOption(new RuntimeTypeCheckOption(false));
        this.runtime = (compiled ? builder.addProfile(new Compiled()) : builder).buildConfiguration().fromResources(files)
                .getOrElseThrow(IllegalStateException::new);
        for (String program : programs) {
            DMNModel model = runtime.getModel(NAMESPACE, program);
            if (model.hasErrors()) {
                throw new IllegalStateException(model.getMessages().toString());
            }
            judgements.put(program, new Judgement(model, conditions(model)));
        }
    }

    Judgement judgement(String program) {
        return judgements.get(program);
    }

    /** An applicant as Drools takes it; numbers as FEEL has them, so that none has to be converted. */
    DMNContext context(Map<String, Object> applicant) {
        DMNContext context = runtime.newContext();
        applicant.forEach((name, value) -> context.set(name, value instanceof Long whole ? BigDecimal.valueOf(whole) : value));
        return context;
    }

    long judge(Judgement judgement, DMNContext context) {
        Map<?, ?> result = (Map<?, ?>) runtime.evaluateByName(judgement.model(), context, DECISION).getDecisionResultByName(DECISION).getResult();
        long failed = 0;
        for (int i = 0; i < judgement.conditions().length; i++) {
            failed |= Boolean.TRUE.equals(result.get(judgement.conditions()[i])) ? 0 : 1L << i;
        }
        return Answer.of(failed, 0, result.get(YUAN) instanceof BigDecimal yuan ? yuan.longValue() : Answer.NOTHING);
    }

    private static String[] conditions(DMNModel model) {
        Decision decision = model.getDecisionByName(DECISION).getDecision();
        return ((Context) decision.getExpression()).getContextEntry().stream().map(entry -> entry.getVariable().getName())
                .filter(name -> !NO_CONDITIONS.contains(name)).toArray(String[]::new);
    }
}
