package cn.hangce.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What program files say by ids, the public pages say in words")
class LawInWordsTest {

    private static final Collection<Program> PROGRAMS = ProgramLibrary.ofClasspath(LawInWordsTest.class.getClassLoader()).programs();

    @Test
    void everyIdHasItsWords() {
        ResourceBundle texts = ResourceBundle.getBundle("cn.hangce.web.public", Locale.SIMPLIFIED_CHINESE);
        Set<String> missing = new TreeSet<>();
        PROGRAMS.stream().flatMap(LawInWordsTest::keys).filter(key -> !texts.containsKey(key)).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    private static Stream<String> keys(Program program) {
        return Stream.of(Stream.of("family." + program.family()),
                program.checks().stream().map(check -> "actor." + check.by()),
                program.stages().stream().map(stage -> "actor." + stage.by()),
                program.stages().stream().flatMap(stage -> stage.produces().stream()).map(document -> "paper." + document),
                program.benefits().stream().filter(benefit -> !benefit.isPaid()).map(benefit -> "benefit." + benefit.kind()),
                program.duties().stream().filter(duty -> duty.every() != null).map(duty -> "every." + duty.every()),
                program.duties().stream().map(Duty::outcomes).flatMap(Collection::stream).map(outcome -> "when." + outcome.when()),
                program.sanctions().stream().flatMap(sanction -> sanction.effects().stream()).map(effect -> "effect." + effect),
                program.sanctions().stream().flatMap(sanction -> Stream.of(sanction.by(), sanction.report())).filter(actor -> actor != null)
                        .map(actor -> "actor." + actor)).flatMap(each -> each);
    }

    @Test
    @DisplayName("every district stands under the ratio by which it shares")
    void shares() {
        Program program = PROGRAMS.stream().filter(each -> each.id().equals("fledgling-enterprise")).findFirst().orElseThrow();
        BenefitLine line = BenefitLine.of(program.benefits().get(0));
        assertEquals(2, line.shares().size());
        assertEquals("1:1", line.shares().get(0).ratio());
        assertEquals("both", line.shares().get(0).payer());
        assertEquals(16, line.shares().stream().mapToInt(share -> share.districts().size()).sum());
        assertEquals("city", new BenefitLine.Share("1:0", List.of()).payer());
        assertEquals("district", new BenefitLine.Share("0:1", List.of()).payer());
    }
}
