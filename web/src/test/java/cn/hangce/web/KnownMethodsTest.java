package cn.hangce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.hangce.policy.Text;
import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Methods that pages name are called as the server would call them")
class KnownMethodsTest {

    private static final IllegalStateException REFUSED = new IllegalStateException("refused");

    /** What a page may be given. */
    public static class Bean {

        public Text words(String zh) {
            return new Text(zh, "words of " + zh);
        }

        public String twice(int figure) {
            return "int " + 2 * figure;
        }

        public String twice(String word) {
            return "word " + word + word;
        }

        public String all(String... words) {
            return words.length + " words";
        }

        public String maybe(String word) {
            return "[" + word + "]";
        }

        public String refuse() {
            throw REFUSED;
        }
    }

    /** A subclass that a page cannot name, as containers and collections give them. */
    private static final class Hidden extends Bean {
    }

    @ParameterizedTest
    @DisplayName("with parameters made fit, with overloads, with any number of words, on classes that are not public, on collections")
    @ValueSource(strings = {"bean.words('a').zh()", "bean.twice(3)", "bean.twice('3')", "bean.all('a', 'b')", "bean.all()", "bean.maybe(null)", "bean.maybe(5)",
            "hidden.words('b').en()", "'verdict.'.concat('not')", "list.stream().map(each -> each.length()).sum()", "list.get(1)", "list.size()",
            "list.contains('bb')", "bean.words('c').in(english)"})
    void alike(String expression) {
        Object expected = processor(false).eval(expression);
        Object actual = processor(true).eval(expression);
        assertEquals(expected, actual);
    }

    @Test
    @DisplayName("what a method throws comes out as the cause")
    void thrown() {
        assertSame(REFUSED, assertThrows(ELException.class, () -> processor(true).eval("bean.refuse()")).getCause());
        assertThrows(ELException.class, () -> processor(true).eval("bean.nothing()"), "what is not there is still an error");
    }

    private static ELProcessor processor(boolean known) {
        ELProcessor processor = new ELProcessor();
        if (known) {
            processor.getELManager().addELResolver(new KnownMethods());
        }
        processor.defineBean("bean", new Bean());
        processor.defineBean("hidden", new Hidden());
        processor.defineBean("list", List.of("a", "bb", "ccc"));
        processor.defineBean("english", Locale.ENGLISH);
        return processor;
    }
}
