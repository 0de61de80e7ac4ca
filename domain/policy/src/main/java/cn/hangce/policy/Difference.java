package cn.hangce.policy;

import java.util.List;

/**
 * What a new version of a program’s file says otherwise about one thing.
 *
 * @param part    the outermost key under which the file says it: {@code conditions}, {@code benefits}, {@code name} …
 * @param id      which of the part’s items; empty where the part has none
 * @param label   the item in a few words, as the new version has it, or the old one where it is gone; empty without items
 * @param cite    where the text says it; empty where the file names no clause
 * @param details what is said of it, before and after
 */
public record Difference(String part, Kind kind, String id, Text label, String cite, List<Detail> details) {

    public Difference {
        details = List.copyOf(details);
    }

    /** What became of it. */
    public enum Kind {
        ADDED, REMOVED, CHANGED,
        /** Stands in another place of an order that matters. */
        MOVED
    }

    /**
     * One thing that is said.
     *
     * @param field  the file’s key for it: {@code holds}, {@code yuan}, {@code within} …
     * @param terms  which vocabulary of the files the words are of: {@code actor}, {@code effect}, {@code every} …; null where
     *               they are plain words
     * @param before in words, or the terms apart by spaces; null where it was not said
     * @param after  likewise; null where it is no longer said
     */
    public record Detail(String field, String terms, Text before, Text after) {
    }
}
