package cn.hangce.policy.file;

import java.util.List;

/**
 * Something wrong in a file.
 *
 * @param place where
 * @param code  which mistake it is; the wording for it stands in a bundle
 * @param args  what the wording fills in
 */
public record Mistake(Place place, String code, List<String> args) {

    public Mistake {
        args = List.copyOf(args);
    }
}
