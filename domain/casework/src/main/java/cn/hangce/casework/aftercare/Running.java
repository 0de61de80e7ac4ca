package cn.hangce.casework.aftercare;

import cn.hangce.policy.Duty;
import java.util.List;
import java.util.Map;

/** How often the same came running, and what follows then. */
final class Running {

    private Running() {
    }

    /**
     * How many times running up to {@code year} the word came. A year without any breaks the run.
     *
     * @param words what came, by year
     * @param step  how many years lie between one and the next
     */
    static int times(Map<Integer, String> words, int year, int step) {
        String word = words.get(year);
        int times = 0;
        for (int at = year; word != null && word.equals(words.get(at)); at -= step) {
            times++;
        }
        return times;
    }

    /** What follows when something comes the {@code times}-th time running. */
    static List<Duty.Outcome> outcomes(List<Duty.Outcome> all, String occasion, int times) {
        return all.stream().filter(outcome -> outcome.when().equals(occasion) && outcome.times() <= times).toList();
    }
}
