package cn.hangce.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Agenda;
import cn.hangce.policy.Coverage;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What document files say by ids, their pages say in words, and every clause leads somewhere")
class DocumentsInWordsTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(DocumentsInWordsTest.class.getClassLoader());
    private static final Regulation FLEDGLINGS = LIBRARY.regulation("30").orElseThrow();

    @Test
    void everyIdHasItsWords() {
        ResourceBundle texts = ResourceBundle.getBundle("cn.hangce.web.public", Locale.SIMPLIFIED_CHINESE);
        Set<String> missing = new TreeSet<>();
        LIBRARY.regulations().stream().flatMap(DocumentsInWordsTest::keys).filter(key -> !texts.containsKey(key)).forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    private static Stream<String> keys(Regulation document) {
        Agenda agenda = document.agenda();
        Stream<String> rhythms = Stream.concat(agenda.targets().stream().map(Agenda.Target::every), agenda.tasks().stream().map(Agenda.Task::every));
        return Stream.of(Stream.of("family." + document.family()),
                LIBRARY.tiesOf(document).stream().map(tie -> new TieLine(tie, null, "", List.of()).key()),
                agenda.targets().stream().map(target -> "bound." + target.bound()),
                rhythms.filter(Objects::nonNull).map(every -> "rhythm." + every),
                agenda.systems().stream().map(system -> "answer." + system.answer()),
                LIBRARY.coverage(document).entries().stream().map(entry -> "clause." + entry.kind()),
                LIBRARY.coverage(document).entries().stream().flatMap(entry -> destinations(document, entry).stream())
                        .map(Destination::parts).flatMap(Collection::stream).map(part -> "part." + part)).flatMap(each -> each);
    }

    private static List<Destination> destinations(Regulation document, Coverage.Entry entry) {
        return new Destinations(document, LIBRARY.programs(), LIBRARY.rules()).of(entry.where());
    }

    private static List<Destination> destinations(String cite) {
        return LIBRARY.coverage(FLEDGLINGS).entries().stream().filter(entry -> entry.cite().equals(cite)).findFirst()
                .map(entry -> destinations(FLEDGLINGS, entry)).orElseThrow();
    }

    @Test
    @DisplayName("a clause leads to each program once, and to the parts of the document’s own page")
    void where() {
        List<Destination> last = destinations("文末");
        assertEquals(last.size(), Set.copyOf(last.stream().map(Destination::address).toList()).size());
        assertTrue(last.stream().anyMatch(place -> "/program.xhtml?id=fledgling-enterprise".equals(place.address())
                && place.parts().contains("transitions")));
        assertTrue(last.stream().anyMatch(place -> place.here() && place.address().equals("#valid")));
    }

    @Test
    @DisplayName("a ratio that many programs share has no page of its own")
    void splits() {
        assertTrue(destinations("二(一)后").stream().anyMatch(place -> place.address() == null && place.parts().equals(List.of("splits"))));
    }

    @Test
    void depth() {
        assertEquals(1, FLEDGLINGS.clause("三").orElseThrow().level());
        assertEquals(3, FLEDGLINGS.clause("二(一)1").orElseThrow().level());
    }
}
