package cn.hangce.treasury;

import cn.hangce.registry.CityClock;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How the money of a call stands (资金台账), city and district apart.
 *
 * @param whole of all years
 * @param years the same by year, the earliest first; they add up to the whole
 */
public record Ledger(Entry whole, List<Entry> years) {

    public Ledger {
        years = List.copyOf(years);
    }

    /**
     * One line.
     *
     * @param year      in which it was booked, fell due, was released or cancelled; 0 for all
     * @param booked    what is to be paid or has been; without what was cancelled
     * @param due       what could be released and is not
     * @param released  for which payment orders are made
     * @param cancelled what had been booked and is not to be paid any more
     */
    public record Entry(int year, Shares booked, Shares due, Shares released, Shares cancelled) {

        private static Entry empty(int year) {
            return new Entry(year, Shares.NONE, Shares.NONE, Shares.NONE, Shares.NONE);
        }

        private Entry plus(Entry other) {
            return new Entry(year, booked.plus(other.booked), due.plus(other.due), released.plus(other.released), cancelled.plus(other.cancelled));
        }
    }

    /** @param instalments all of a call */
    public static Ledger of(Collection<Instalment> instalments) {
        TreeMap<Integer, Entry> years = new TreeMap<>();
        instalments.stream().flatMap(each -> entries(each).stream()).forEach(entry -> years.merge(entry.year(), entry, Entry::plus));
        return new Ledger(years.values().stream().reduce(Entry.empty(0), Entry::plus), List.copyOf(years.values()));
    }

    private static List<Entry> entries(Instalment each) {
        Shares sum = each.shares();
        int bookedIn = each.award().bookedAt().atZone(CityClock.ZONE).getYear();
        Entry booked = new Entry(bookedIn, sum, Shares.NONE, Shares.NONE, Shares.NONE);
        return switch (each.state()) {
            case WAITING -> List.of(booked);
            case DUE -> List.of(booked, new Entry(each.dueOn().getYear(), Shares.NONE, sum, Shares.NONE, Shares.NONE));
            case RELEASED -> List.of(booked, new Entry(each.closedOn().getYear(), Shares.NONE, Shares.NONE, sum, Shares.NONE));
            case CANCELLED -> List.of(new Entry(each.closedOn().getYear(), Shares.NONE, Shares.NONE, Shares.NONE, sum));
        };
    }
}
