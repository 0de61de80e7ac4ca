package cn.hangce.reporting.seal;

import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.reporting.document.SealUse;
import cn.hangce.security.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The keepers’ standing orders (用印授权): which kinds of letters bear the seal although another officer’s act sends them. Only a
 * keeper gives and ends them, for the own house; both stand on the audit trail with what was done.
 */
@ApplicationScoped
@Transactional
public class StandingOrders {

    private static final List<String> DISTRICT = List.of("correction-notice", "rejection-notice", "acceptance-opinion", "rectification-notice");
    private static final List<String> CITY = List.of("acceptance-notice", "correction-notice", "refusal-notice", "objection-answer", "acceptance-opinion",
            "fund-release-notice", "rectification-notice", "revocation-decision", "recovery-order");
    private static final String STANDING = "select o from StandingOrder o where o.house = :house and o.endedAt is null";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private SealKeepers keepers;
    @Inject
    private CityClock clock;
    @Inject
    private AuditTrail trail;

    /** A kind of letter. @param order null where none stands for it: then the house signs */
    public record Line(String kind, StandingOrder order) {
    }

    /** The kinds that a house sends by other officers’ acts: those whose use of the seal is {@link SealUse#ON_ORDER}. */
    static List<String> kindsOf(String house) {
        return house.equals(SealKeepers.CITY) ? CITY : DISTRICT;
    }

    /** What the keeper’s own house sends, and which of it is sealed. */
    public List<Line> of(Actor keeper) {
        String house = keepers.houseOf(keeper);
        List<StandingOrder> standing = em.createQuery(STANDING, StandingOrder.class).setParameter("house", house).getResultList();
        return kindsOf(house).stream().map(kind -> new Line(kind,
                standing.stream().filter(order -> order.kind().equals(kind)).findFirst().orElse(null))).toList();
    }

    /** The orders of the keeper’s house that were ended, the last one first. */
    public List<StandingOrder> ended(Actor keeper) {
        return em.createQuery("select o from StandingOrder o where o.house = :house and o.endedAt is not null order by o.endedAt desc, o.id desc",
                StandingOrder.class).setParameter("house", keepers.houseOf(keeper)).getResultList();
    }

    /**
     * Has a kind of letter sealed from now on. Where two give the same order at once, one stands for both.
     *
     * @throws UnlawfulAct {@link Rule#NOT_FOUND} for a kind that the house does not send in this way
     */
    public void give(String kind, Actor by) {
        String house = keepers.houseOf(by);
        if (!kindsOf(house).contains(kind)) {
            throw new UnlawfulAct(Rule.NOT_FOUND, kind);
        }
        if (enter(house, kind, by)) {
            trail.administeredTogether(by, line("given", house, kind));
        }
    }

    private boolean enter(String house, String kind, Actor by) {
        return em.createNativeQuery("insert into seal_order (district, kind, given_by, given_by_name, given_at) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict (district, kind) where ended_at is null do nothing")
                .setParameter(1, house).setParameter(2, kind).setParameter(3, by.account()).setParameter(4, by.name())
                .setParameter(5, clock.now()).executeUpdate() == 1;
    }

    /**
     * Ends an order; what was sealed on it stays as it is. Ending one that is ended changes nothing.
     *
     * @throws UnlawfulAct {@link Rule#NOT_FOUND} where the own house has no such order
     */
    public void end(long id, Actor by) {
        String house = keepers.houseOf(by);
        StandingOrder order = em.find(StandingOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (order == null || !order.house().equals(house)) {
            throw new UnlawfulAct(Rule.NOT_FOUND, id);
        }
        if (!order.ended()) {
            order.end(by, clock.now());
            trail.administeredTogether(by, line("ended", house, order.kind()));
        }
    }

    private static String line(String what, String house, String kind) {
        return "standing order of the seal " + what + ": " + kind + (house.isEmpty() ? "" : " · " + house);
    }

    /** The order on which a house’s letters of a kind are sealed; empty where there is none. */
    Optional<StandingOrder> standing(String house, String kind) {
        return em.createQuery(STANDING + " and o.kind = :kind", StandingOrder.class).setParameter("house", house).setParameter("kind", kind)
                .getResultStream().findFirst();
    }

    /** Gives every order that was never given, as the demonstration’s keepers would. */
    void giveAll(List<String> houses, Actor by) {
        houses.forEach(house -> kindsOf(house).forEach(kind -> enter(house, kind, by)));
    }

    boolean neverGiven() {
        return em.createQuery("select count(o) from StandingOrder o", Long.class).getSingleResult() == 0;
    }
}
