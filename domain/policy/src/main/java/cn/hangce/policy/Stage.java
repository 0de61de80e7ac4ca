package cn.hangce.policy;

import java.util.List;
import java.util.Map;

/**
 * A step of the procedure.
 *
 * @param id        unique in the program
 * @param kind      which kind of work it is; the kind’s own name where the file gives no other
 * @param by        who acts: {@code applicant}, {@code district}, {@code city}, {@code experts}, {@code decider} and the other
 *                  actors of {@link Terms#ACTORS}
 * @param heldBy    who holds what experts, a committee or the like do, and puts it on record; {@code by} itself where the file
 *                  names nobody
 * @param cite      where the text says it
 * @param label     in a few words
 * @param materials ids of the materials handed in here
 * @param produces  kinds of document that come out of it
 * @param finds     facts that are found here, by whoever acts, and not asked of the applicant
 * @param sets      facts that passing the stage makes true, with their values as files write them
 * @param parties   who signs here, where something is signed; actors of the procedure
 * @param deadline  how long it may take; null where the text sets no term
 * @param vote      which share of the experts must recommend; null where the text speaks of no vote
 * @param inMeeting whether it is decided in a meeting and not by the deciding officer alone
 */
public record Stage(String id, String kind, String by, String heldBy, String cite, Text label, List<String> materials, List<String> produces,
                    List<String> finds, Map<String, String> sets, List<String> parties, Deadline deadline, Vote vote, boolean inMeeting) {

    public Stage {
        materials = List.copyOf(materials);
        produces = List.copyOf(produces);
        finds = List.copyOf(finds);
        sets = Map.copyOf(sets);
        parties = List.copyOf(parties);
    }
}
