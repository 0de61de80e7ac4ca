package cn.hangce.treasury;

import cn.hangce.casework.Guard;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** What was awarded, paid and claimed back in a year, by program and district: an applicant’s own, or the whole city’s. */
@ApplicationScoped
@Transactional
public class YearAccounts {

    /** No money of this city’s is older. */
    private static final int FIRST_YEAR = 2000;
    private static final String EVERYBODY = "%";
    private static final String CASE = "e.award.subject";
    private static final String YUAN = "sum(e.yuan)";
    private static final String SHARES = "sum(e.cityYuan + e.districtYuan)";
    private static final String WITHIN = "between :first and :last";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /** Of the applicant that {@code by} has signed on for. */
    public List<YearLine> ofMine(int year, Actor by) {
        Guard.role(by, Role.APPLICANT, "see-case");
        return of(year, String.valueOf(by.creditCode()));
    }

    /** For the finance officer. */
    public List<YearLine> ofCity(int year, Actor by) {
        Guard.role(by, Role.FINANCE_OFFICER, "release-payment");
        return of(year, EVERYBODY);
    }

    private List<YearLine> of(int year, String creditCode) {
        if (year < FIRST_YEAR || year > clock.today().getYear()) {
            throw new MoneyRefused("NO_SUCH_YEAR", String.valueOf(year));
        }
        Sums sums = new Sums(year, creditCode);
        sums.add("Award e", "e.subject", YUAN, "e.bookedAt >= :begins and e.bookedAt < :ends",
                yuan -> new YearFigures(yuan, 0, 0, 0, 0, 0, 0, 0));
        sums.add("Instalment e", CASE, SHARES, "e.state = CANCELLED and e.closedOn " + WITHIN,
                yuan -> new YearFigures(0, yuan, 0, 0, 0, 0, 0, 0));
        sums.add("PaymentOrder e", CASE, YUAN, "e.payer = CITY and e.releasedOn " + WITHIN,
                yuan -> new YearFigures(0, 0, yuan, 0, 0, 0, 0, 0));
        sums.add("PaymentOrder e", CASE, YUAN, "e.payer = DISTRICT and e.releasedOn " + WITHIN,
                yuan -> new YearFigures(0, 0, 0, yuan, 0, 0, 0, 0));
        sums.add("Instalment e", CASE, SHARES, "e.award.bookedAt < :ends and (e.closedOn is null or e.closedOn > :last)",
                yuan -> new YearFigures(0, 0, 0, 0, yuan, 0, 0, 0));
        sums.add("RecoveryOrder e", "e.subject", YUAN, "e.orderedOn " + WITHIN, yuan -> new YearFigures(0, 0, 0, 0, 0, yuan, 0, 0));
        sums.add("RecoveryOrder e", "e.subject", YUAN, "e.settledOn " + WITHIN, yuan -> new YearFigures(0, 0, 0, 0, 0, 0, yuan, 0));
        sums.add("RecoveryOrder e", "e.subject", YUAN, "e.orderedOn <= :last and (e.settledOn is null or e.settledOn > :last)",
                yuan -> new YearFigures(0, 0, 0, 0, 0, 0, 0, yuan));
        return YearLine.gathered(sums.lines);
    }

    /** Adds up in the database, where a city’s year is millions of rows. */
    private final class Sums {

        private final LocalDate first;
        private final LocalDate last;
        private final String creditCode;
        private final List<YearLine> lines = new ArrayList<>();

        Sums(int year, String creditCode) {
            this.first = LocalDate.of(year, 1, 1);
            this.last = LocalDate.of(year, 12, 31);
            this.creditCode = creditCode;
        }

        void add(String entity, String subject, String sum, String when, LongFunction<YearFigures> figures) {
            String by = subject + ".call.programId, " + subject + ".district";
            TypedQuery<Object[]> query = em.createQuery("select " + by + ", " + sum + " from " + entity + " where " + subject
                    + ".creditCode like :code and " + when + " group by " + by, Object[].class).setParameter("code", creditCode);
            set(query, when, ":begins", "begins", begin(first));
            set(query, when, ":ends", "ends", begin(last.plusDays(1)));
            set(query, when, ":first", "first", first);
            set(query, when, ":last", "last", last);
            query.getResultList().forEach(row ->
                    lines.add(new YearLine((String) row[0], (String) row[1], figures.apply(((Number) row[2]).longValue()))));
        }

        private void set(TypedQuery<Object[]> query, String when, String use, String name, Object value) {
            if (when.contains(use)) {
                query.setParameter(name, value);
            }
        }

        private Instant begin(LocalDate day) {
            return day.atStartOfDay(CityClock.ZONE).toInstant();
        }
    }
}
