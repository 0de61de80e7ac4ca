package cn.hangce.policy;

import java.util.List;

/**
 * What a document has to do with others.
 *
 * @param repeals     numbers of the documents it ends
 * @param restsOn     the laws and documents it is based on
 * @param relations   how it changes or touches what other documents give
 * @param transitions how older and newer documents meet
 */
public record Ties(List<String> repeals, List<Basis> restsOn, List<Relation> relations, List<Transition> transitions) {

    public Ties {
        repeals = List.copyOf(repeals);
        restsOn = List.copyOf(restsOn);
        relations = List.copyOf(relations);
        transitions = List.copyOf(transitions);
    }

    /**
     * A law or document that this one is based on.
     *
     * @param number its number; null where none is printed
     */
    public record Basis(String id, String cite, Text title, String number) {
    }

    /**
     * What this document does to another.
     *
     * @param kind     {@code raises}, {@code replaces}, {@code implements} and the others of {@link Terms#RELATIONS}
     * @param document the other one’s id in the library, or its number
     * @param programs ids of the programs on either side that it concerns; may be empty
     */
    public record Relation(String id, String cite, String kind, String document, Text label, List<String> programs) {

        public Relation {
            programs = List.copyOf(programs);
        }
    }
}
