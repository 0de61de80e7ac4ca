package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * The contract or task book of a project (项目合同书、任务书), as its parties have signed it.
 *
 * @param issuers    the offices among its parties; where there is none, the body that runs the program
 * @param issuedOn   the day of the last signature, or of the decision that changed it
 * @param undertaker who carries it out
 * @param signatures under the first wording, one for each party, in the order in which they signed
 * @param amendment  by what this wording came about; null for the first one
 */
public record ContractDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle, ListedFirm undertaker,
                               Terms terms, Support support, Clauses clauses, List<PartySignature> signatures, Amendment amendment)
        implements OfficialDocument {

    public ContractDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        Given.value(undertaker, "undertaker");
        Given.value(terms, "terms");
        Given.value(support, "support");
        Given.value(clauses, "clauses");
        signatures = Given.some(signatures, "signatures");
        if (amendment == null != (terms.wording() == 1)) {
            throw new IllegalArgumentException("wording " + terms.wording()
                    + (amendment == null ? " that nobody asked for" : " is the first one"));
        }
    }

    /**
     * What the parties agreed on.
     *
     * @param project its title; empty where the application names none
     * @param leader  who leads it; empty where nobody is named
     * @param unit    who carries it out in the undertaker’s place by a change; empty where nobody does
     * @param goals   what is to be reached, in the parties’ words
     * @param other   what a change has added; empty where none did
     * @param wording 1 as it was signed, one more for each change
     */
    public record Terms(String project, String leader, String unit, LocalDate startsOn, LocalDate endsOn, String goals, String other, int wording) {

        public Terms {
            project = Given.orEmpty(project);
            leader = Given.orEmpty(leader);
            unit = Given.orEmpty(unit);
            if (Given.value(endsOn, "last day").isBefore(Given.value(startsOn, "first day"))) {
                throw new IllegalArgumentException("ends before it begins: " + startsOn + " " + endsOn);
            }
            goals = Given.text(goals, "goals");
            other = Given.orEmpty(other);
            if (wording < 1) {
                throw new IllegalArgumentException("wording " + wording);
            }
        }
    }

    /**
     * The money.
     *
     * @param benefits what the text gives, with the sum where it is granted and the rule where it is open
     * @param yuan     what has been granted in all so far; 0 where nothing has
     */
    public record Support(List<Clause> benefits, long yuan) {

        public Support {
            benefits = List.copyOf(benefits);
            Given.yuan(yuan, "support");
        }
    }

    /** What the program’s text says of the time under contract. @param acceptance by when and how it is accepted */
    public record Clauses(List<Clause> acceptance, List<Clause> duties, List<Clause> changes, List<Clause> sanctions) {

        public Clauses {
            acceptance = List.copyOf(acceptance);
            duties = List.copyOf(duties);
            changes = List.copyOf(changes);
            sanctions = List.copyOf(sanctions);
        }
    }

    /** Who brought the latest change about. */
    public record Amendment(PartySignature asked, PartySignature granted) {

        public Amendment {
            Given.value(asked, "who asked");
            Given.value(granted, "who granted");
        }
    }

    @Override
    public String kind() {
        return "contract";
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(undertaker.creditCode());
    }

    /**
     * A later wording is signed by who asked for the change and who granted it: nobody else has agreed to it. Who signed the first one
     * is told in the text.
     */
    @Override
    public List<PartySignature> parties() {
        return amendment == null ? signatures : List.of(amendment.asked(), amendment.granted());
    }

    @Override
    public String title() {
        return basis.program().zh() + "合同书（任务书）";
    }

    @Override
    public String holder() {
        return undertaker.name();
    }

    @Override
    public String district() {
        return undertaker.district();
    }
}
