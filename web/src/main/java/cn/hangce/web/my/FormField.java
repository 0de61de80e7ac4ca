package cn.hangce.web.my;

import cn.hangce.casework.CaseFact;
import cn.hangce.policy.Fact;
import cn.hangce.policy.FactSource;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.FactField;
import java.util.List;

/**
 * A question of the form.
 *
 * @param given   what stands in the case; null where nothing does
 * @param clauses the clauses of the conditions that ask for it
 */
public record FormField(Fact fact, CaseFact given, List<String> clauses) {

    public FormField {
        clauses = List.copyOf(clauses);
    }

    public String name() {
        return fact.name();
    }

    /** How it is asked, as {@link FactField#control()} has it. */
    public String control() {
        return asked().control();
    }

    public boolean yesNo() {
        return asked().yesNo();
    }

    private FactField asked() {
        return new FactField(fact, clauses);
    }

    /** Where the value in the case comes from; null where there is none or the applicant gave it. */
    public FactSource source() {
        return given == null || given.source().equals(CaseFact.APPLICANT) ? null : Vocabulary.standard().source(given.source());
    }

    /** The district found it questionable. */
    public boolean disputed() {
        return given != null && given.finding() == CaseFact.Finding.DISPUTED;
    }
}
