package cn.hangce.casework;

import cn.hangce.registry.Expert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Draws experts for seats by lot. An expert may answer to several seats, so that a seat filled blindly could leave another without
 * anybody; whoever was drawn first moves to another seat then. If the seats can be filled at all, they are.
 */
final class Lot {

    private final List<Seat> seats;
    private final List<Expert> order;
    private final Expert[] taken;

    private Lot(List<Seat> seats, List<Expert> free, Random chance) {
        this.seats = seats;
        this.order = new ArrayList<>(free);
        Collections.shuffle(order, chance);
        this.taken = new Expert[seats.size()];
    }

    /**
     * @return for each seat, in its order, who was drawn
     * @throws UnlawfulAct {@link Rule#TOO_FEW_EXPERTS}, or {@link Rule#TOO_FEW_OF_FIELD} naming the seat that nobody is left for
     */
    static List<Expert> draw(List<Seat> seats, List<Expert> free, Random chance) {
        if (free.size() < seats.size()) {
            throw new UnlawfulAct(Rule.TOO_FEW_EXPERTS, free.size(), seats.size());
        }
        Lot lot = new Lot(seats, free, chance);
        for (int seat = 0; seat < seats.size(); seat++) {
            if (!lot.fill(seat, new HashSet<>())) {
                throw new UnlawfulAct(Rule.TOO_FEW_OF_FIELD, Words.seat(seats.get(seat)));
            }
        }
        return List.of(lot.taken);
    }

    /** @param asked who has been tried for this seat or for one that would have to be freed for it */
    private boolean fill(int seat, Set<Expert> asked) {
        for (Expert expert : order) {
            if (seats.get(seat).takes(expert) && seatOf(expert) < 0) {
                taken[seat] = expert;
                return true;
            }
        }
        for (Expert expert : order) {
            int held = seatOf(expert);
            if (held >= 0 && seats.get(seat).takes(expert) && asked.add(expert) && fill(held, asked)) {
                taken[seat] = expert;
                return true;
            }
        }
        return false;
    }

    private int seatOf(Expert expert) {
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == expert) {
                return i;
            }
        }
        return -1;
    }
}
