package cn.hangce.casework.law;

import cn.hangce.casework.law.Effect.Moved;
import cn.hangce.policy.Amendment;
import cn.hangce.registry.Profile;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Roll;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The weighing of a change on all organisations on record, one portion after the other. One thread works; any may look how far it
 * is, or stop it.
 */
public final class Weighing implements Runnable {

    private static final Logger LOG = System.getLogger(Weighing.class.getName());
    private static final int PORTION = 1_000;
    /** How many of those who gain most, or lose most, are named at once. */
    private static final int NAMED = 50;
    private static final Comparator<Moved> LEAST_MOVED_FIRST = Comparator.comparingLong((Moved moved) -> Math.abs(moved.difference()))
            .thenComparing(Moved::creditCode, Comparator.reverseOrder());

    /** How it goes. */
    public enum State { RUNNING, DONE, STOPPED, FAILED }

    private final Scales scales;
    private final LocalDate day;
    private final Roll roll;
    private final Registry registry;
    private final MovedFile moved;
    private final long total;
    private final Tally whole = new Tally();
    private final Map<String, Tally> districts = new TreeMap<>();
    private final PriorityQueue<Moved> winners = new PriorityQueue<>(LEAST_MOVED_FIRST);
    private final PriorityQueue<Moved> losers = new PriorityQueue<>(LEAST_MOVED_FIRST);

    private volatile State state = State.RUNNING;
    private volatile boolean stopped;
    private volatile boolean discarded;
    private volatile long judged;
    private volatile Effect effect;

    Weighing(Amendment amendment, LocalDate day, Roll roll, Registry registry) throws IOException {
        this.scales = new Scales(amendment.before(), amendment.after(), day);
        this.day = day;
        this.roll = roll;
        this.registry = registry;
        this.moved = new MovedFile();
        this.total = roll.size();
    }

    @Override
    public void run() {
        try {
            weighAll();
            effect = result();
            state = stopped ? State.STOPPED : State.DONE;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "The weighing of a change of the law came to nothing", e);
            state = State.FAILED;
        } finally {
            if (discarded) {
                moved.delete();
            }
        }
    }

    private void weighAll() throws IOException {
        try (moved) {
            String last = "";
            List<Profile> portion;
            do {
                portion = roll.next(last, PORTION);
                weigh(portion);
                last = portion.isEmpty() ? last : portion.get(portion.size() - 1).creditCode();
                judged += portion.size();
            } while (portion.size() == PORTION && !stopped);
        }
    }

    private void weigh(List<Profile> portion) {
        List<Weighed> touched = new ArrayList<>();
        for (Profile profile : portion) {
            Weighed weighed = scales.weigh(profile);
            whole.add(weighed);
            districts.computeIfAbsent(weighed.district(), any -> new Tally()).add(weighed);
            if (weighed.isTouched()) {
                touched.add(weighed);
            }
        }
        Map<String, String> names = registry.names(touched.stream().map(Weighed::creditCode).toList());
        touched.forEach(each -> name(new Moved(each.creditCode(), names.getOrDefault(each.creditCode(), each.creditCode()), each.district(),
                each.outcome(), each.isSure(), each.before(), each.after())));
    }

    private void name(Moved each) {
        moved.add(each);
        PriorityQueue<Moved> side = each.outcome().isHelp() ? winners : losers;
        side.add(each);
        if (side.size() > NAMED) {
            side.remove();
        }
    }

    private Effect result() {
        Map<String, Effect.Share> shares = new TreeMap<>();
        districts.forEach((district, tally) -> shares.put(district, tally.share()));
        return new Effect(day, total, whole.share(), shares, most(winners), most(losers));
    }

    private static List<Moved> most(PriorityQueue<Moved> side) {
        return side.stream().sorted(LEAST_MOVED_FIRST.reversed()).toList();
    }

    /** Ends it soon; what is judged until then is kept. */
    void stop() {
        stopped = true;
    }

    /** Nobody wants it any more. */
    void discard() {
        discarded = true;
        stop();
        if (state != State.RUNNING) {
            moved.delete();
        }
    }

    public State state() {
        return state;
    }

    /** In per cent. */
    public int progress() {
        return total == 0 || state != State.RUNNING ? 100 : (int) Math.min(99, judged * 100 / total);
    }

    public long judged() {
        return judged;
    }

    public long total() {
        return total;
    }

    /** Null until it is over. */
    public Effect effect() {
        return effect;
    }

    /** All who gain or lose, in the order of their codes; only when it is over. */
    public void forEachMoved(Consumer<Moved> taker) {
        if (effect == null) {
            throw new IllegalStateException("The weighing is not over");
        }
        moved.forEach(taker);
    }
}
