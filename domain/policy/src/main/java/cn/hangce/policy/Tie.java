package cn.hangce.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Something that one document does to another, seen from either side.
 *
 * @param kind     a kind of {@link Ties.Relation}, or {@code repeals}
 * @param outgoing whether the document asked about does it; otherwise it is done to it
 * @param other    the other document’s id in the library, or its number where the library does not have it
 * @param cite     where the document that does it says so
 * @param label    in words; empty for a plain repeal
 * @param programs ids of the programs that it concerns; may be empty
 */
public record Tie(String kind, boolean outgoing, String other, String cite, Text label, List<String> programs) {

    private static final Text NOTHING = new Text("", "");

    public Tie {
        programs = List.copyOf(programs);
    }

    static List<Tie> of(Regulation regulation, Collection<Regulation> all) {
        List<Tie> ties = new ArrayList<>(outgoing(regulation, all));
        for (Regulation other : all) {
            outgoing(other, all).stream().filter(tie -> other != regulation && tie.other().equals(regulation.id()))
                    .forEach(tie -> ties.add(new Tie(tie.kind(), false, other.id(), tie.cite(), tie.label(), tie.programs())));
        }
        return ties;
    }

    private static List<Tie> outgoing(Regulation regulation, Collection<Regulation> all) {
        List<Tie> ties = new ArrayList<>();
        regulation.ties().repeals().forEach(number -> ties.add(new Tie("repeals", true, id(number, all), regulation.termCite(), NOTHING,
                List.of())));
        regulation.ties().relations().forEach(relation -> ties.add(new Tie(relation.kind(), true, id(relation.document(), all),
                relation.cite(), relation.label(), relation.programs())));
        return ties;
    }

    private static String id(String reference, Collection<Regulation> all) {
        return all.stream().filter(one -> one.id().equals(reference) || one.heading().numbers().contains(reference)).map(Regulation::id)
                .findFirst().orElse(reference);
    }
}
