package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.ExpertInterest;
import cn.hangce.registry.ExpertPool;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the lot asks of an expert: to accept a seat with the declaration that there is no interest, or to decline it. Before that the
 * expert reads who the applicants are, and nothing of what they have handed in.
 */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final String ACT = "answer-invitation";
    private static final String DECLARED = "专家答复邀请时申明：";
    private static final int LONGEST_SOURCE = 400;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Panels panels;
    @Inject
    private ExpertPool pool;

    /**
     * A seat on a panel that the expert was drawn for.
     *
     * @param applicants names of the organisations before the panel, by credit code
     */
    public record Invitation(PanelMember member, Call call, Map<String, String> applicants) {
    }

    /** Those that {@code by} has not answered yet, oldest first. */
    public List<Invitation> open(Actor by) {
        Guard.role(by, Role.EXPERT, ACT);
        return em.createQuery("select m from PanelMember m where m.account = :account and m.state = :invited and m.panel.concludedAt is null"
                        + " order by m.id", PanelMember.class)
                .setParameter("account", by.account()).setParameter("invited", PanelMember.State.INVITED).getResultStream().map(this::invitation).toList();
    }

    /** The expert’s own seat on a panel, answered or not. @throws UnlawfulAct {@link Rule#NOT_FOUND} where there is none */
    public Invitation find(long panelId, Actor by) {
        Guard.role(by, Role.EXPERT, ACT);
        return em.createQuery("select m from PanelMember m where m.account = :account and m.panel.id = :panel", PanelMember.class)
                .setParameter("account", by.account()).setParameter("panel", panelId).getResultStream().findFirst().map(this::invitation)
                .orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, panelId));
    }

    /** @param declares that the expert has no interest in any of the applicants */
    public void accept(long panelId, boolean declares, Actor by) {
        Guard.role(by, Role.EXPERT, ACT);
        Panel panel = panels.hold(panelId);
        Moment now = store.now();
        panel.accept(by, declares, now);
        panels.requireNoInterest(by, applicants(panelId), now);
    }

    /**
     * Declines, or leaves a seat that was accepted; another expert of the same field is drawn.
     *
     * @param interestedIn credit codes of applicants in whom the expert has an interest; they count in later draws
     */
    public void decline(long panelId, String reason, Collection<String> interestedIn, Actor by) {
        Guard.role(by, Role.EXPERT, ACT);
        Panel panel = panels.hold(panelId);
        Moment now = store.now();
        Map<String, String> applicants = applicants(panel.id());
        interestedIn.stream().filter(code -> !applicants.containsKey(code)).findFirst().ifPresent(code -> {
            throw new UnlawfulAct(Rule.NOT_AN_APPLICANT, code);
        });
        PanelMember left = panel.decline(by, reason, now);
        String source = DECLARED + left.reason();
        for (String code : interestedIn) {
            pool.record(new ExpertInterest(by.account(), code, ExpertInterest.Kind.DECLARED, now.day(), null,
                    source.substring(0, Math.min(source.length(), LONGEST_SOURCE))));
        }
        em.flush();
        panels.fill(panel, Actor.system(), now);
    }

    private Invitation invitation(PanelMember member) {
        return new Invitation(member, em.find(Call.class, member.panel().callId()), applicants(member.panel().id()));
    }

    private Map<String, String> applicants(long panelId) {
        return panels.casesOf(panelId).stream().collect(TreeMap::new, (map, each) -> map.put(each.creditCode(), each.organisationName()), Map::putAll);
    }
}
