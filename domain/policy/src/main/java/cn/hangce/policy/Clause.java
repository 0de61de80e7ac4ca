package cn.hangce.policy;

import cn.hangce.policy.file.Place;
import java.util.List;

/**
 * A clause of a document’s outline, in our own words.
 *
 * @param cite    its place in the document, in one normal spelling
 * @param summary what it says, in a few words
 * @param kind    what became of it, where the file says so itself; null where whatever cites it says it
 * @param why     the reason, where no rule came of it; empty otherwise
 * @param where   what else carries it out, besides what cites it
 * @param place   where it stands in the document’s file
 */
public record Clause(String cite, Text summary, String kind, Text why, List<String> where, Place place) {

    public Clause {
        where = List.copyOf(where);
    }

    /** How deep it stands in the document: 1 for a part, 2 for what is numbered within it … */
    public int level() {
        return ClausePath.parse(cite).stream().findFirst().map(path -> path.steps().size()).orElse(1);
    }
}
