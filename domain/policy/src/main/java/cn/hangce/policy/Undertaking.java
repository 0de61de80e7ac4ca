package cn.hangce.policy;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a program’s text says of the time between the signing of a contract and its acceptance.
 *
 * @param lapse      what becomes of a place whose contract is not signed in the term of its stage; null where the text says nothing
 * @param acceptance how the term of acceptance is reckoned; null where the text does not reckon it from the contract
 * @param changes    what of a contract can be changed, and how
 */
public record Undertaking(Lapse lapse, Acceptance acceptance, List<Change> changes) {

    public Undertaking {
        changes = List.copyOf(changes);
    }

    /** The change of this id. */
    public Optional<Change> change(String id) {
        return changes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** An unsigned contract’s place is given up. */
    public record Lapse(String cite, Text label) {
    }

    /**
     * The term of acceptance, which begins on the contract’s last day.
     *
     * @param stage     the stage in which the project is accepted; its term is the one that is reckoned
     * @param late      the fact that is true where it was accepted after that without good reason; null where nothing follows from it
     * @param lostAfter how long after the contract’s last day a project is lost that nobody has asked to extend; null where it never is
     */
    public record Acceptance(String cite, Text label, String stage, String late, Period lostAfter) {
    }

    /**
     * Something of a contract that can be changed on request.
     *
     * @param id      unique in the program
     * @param kind    what changes: {@link #LEADER}, {@link #UNIT}, {@link #GOALS}, {@link #EXTENSION} or {@link #OTHER}
     * @param opinion whose opinion is wanted first, an actor of the procedure; null where nobody’s is
     * @param by      who decides, an actor of the procedure
     * @param askWithin for how long after the contract’s last day it can be asked; null while the project is not accepted
     * @param max     by how much a contract can be extended in all; null where the text sets no bound
     * @param once    whether it can be granted only once
     */
    public record Change(String id, String kind, String cite, Text label, String opinion, String by, Deadline askWithin, Period max, boolean once) {

        public static final String LEADER = "leader";
        public static final String UNIT = "unit";
        public static final String GOALS = "goals";
        public static final String EXTENSION = "extension";
        public static final String OTHER = "other";

        public boolean isExtension() {
            return kind.equals(EXTENSION);
        }
    }
}
