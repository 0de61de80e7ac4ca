package cn.hangce.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Everything wrong that the reading of a file has come upon; reading goes on after a mistake, so that one look shows all. */
public final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    public void add(Place place, String code, Object... args) {
        found.add(new Mistake(place, code, Arrays.stream(args).map(String::valueOf).toList()));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    public List<Mistake> list() {
        return found.stream()
                .sorted(Comparator.comparingInt((Mistake mistake) -> mistake.place().line())
                        .thenComparingInt(mistake -> mistake.place().column()))
                .toList();
    }
}
