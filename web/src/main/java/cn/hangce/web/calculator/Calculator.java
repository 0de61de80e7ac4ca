package cn.hangce.web.calculator;

import cn.hangce.policy.Fact;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Text;
import cn.hangce.policy.Validity;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.FactField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody can have reckoned: whether a program fits and what it brings, or what a rule comes to. */
public sealed interface Calculator permits ProgramCalculator, RuleCalculator {

    /** The page of all calculators’ answers, from the root of the house; what is reckoned and the answers follow. */
    String PAGE = "/calculator.xhtml?";

    /** {@code program} or {@code rule}: also the name under which an address has the id. */
    String kind();

    String id();

    Text name();

    Text summary();

    String cite();

    Regulation regulation();

    /** When it is open: a program’s own term, or its document’s. */
    Validity term();

    /** Where the whole program or rule is read, from the root of the house. */
    String source();

    /** What has to be asked for it, in the file’s order, part by part; no part is empty. */
    List<Part> parts();

    /** The day to judge on where nobody names one; empty where the day decides nothing. */
    Optional<DefaultDay> day(LocalDate today);

    default List<FactField> fields() {
        return parts().stream().flatMap(part -> part.fields().stream()).toList();
    }

    /**
     * What is asked together.
     *
     * @param id {@code day}, {@code conditions}, {@code amounts}, or {@code figures} of a rule
     */
    record Part(String id, List<FactField> fields) {

        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** Personal facts are nobody’s business here: no figure depends on them, and they must not stand in an address. */
    static boolean isAsked(String name) {
        Fact fact = Vocabulary.standard().fact(name);
        return fact.personal() == null && !name.equals(Vocabulary.AS_OF);
    }
}
