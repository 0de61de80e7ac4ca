package cn.hangce.security;

import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/**
 * The audit trail: sign-on and sign-off, refused acts, reading of personal data, uses of seals, acts
 * of administrators. Every line is
 * written in a transaction of its own, so that a refused act stays on record although nothing else of it does.
 */
@ApplicationScoped
public class AuditTrail {

    /** Any constant does, as long as only the audit trail uses it: the chain is written by one at a time. */
    private static final long CHAIN_LOCK = 40_001;
    private static final int STEP = 1_000;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private Origin origin;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void signedOn(Actor who) {
        write(AuditKind.SIGN_ON, who, roles(who));
    }

    /** @param how {@code requested} by the person or {@code expired} after the idle time */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void signedOff(Actor who, String how) {
        write(AuditKind.SIGN_OFF, who, how);
    }

    /** @param what the permission that was missing, or the door that was tried */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Actor who, String what) {
        write(AuditKind.REFUSED, who, what);
    }

    /** @param what whose data were read and where, such as {@code organisation 9133…} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void personalDataRead(Actor who, String what) {
        write(AuditKind.PERSONAL_DATA_READ, who, what);
    }

    /**
     * A key was used. That stays on record also where the act that the document belongs to comes to nothing in the end.
     *
     * @param what the document’s kind and code, whose seal, and the SHA-256 of the file
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealed(Actor who, String what) {
        write(AuditKind.SEALED, who, what);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void administered(Actor who, String what) {
        write(AuditKind.ADMINISTRATION, who, what);
    }

    /** As {@link #administered}, in the transaction of the act itself: both stand on record, or neither does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void administeredTogether(Actor who, String what) {
        write(AuditKind.ADMINISTRATION, who, what);
    }

    /**
     * The lines that match, newest first.
     *
     * @throws AccessDenied if the reader may not read the trail
     */
    @Transactional
    public List<AuditEntry> entries(Actor reader, AuditFilter filter, int first, int max) {
        guard(reader);
        return AuditQuery.of(filter).select(em).setFirstResult(first).setMaxResults(max).getResultList();
    }

    /** How many lines match. */
    @Transactional
    public long count(Actor reader, AuditFilter filter) {
        guard(reader);
        return AuditQuery.of(filter).count(em);
    }

    /** Walks the whole chain and returns the number of the first line that is forged or follows a removed one. */
    @Transactional
    public OptionalLong firstBreak(Actor reader) {
        guard(reader);
        AuditEntry before = null;
        while (true) {
            List<AuditEntry> lines = em.createQuery("select a from AuditEntry a where a.number > :after order by a.number",
                    AuditEntry.class).setParameter("after", before == null ? Long.MIN_VALUE : before.getNumber())
                    .setMaxResults(STEP).getResultList();
            for (AuditEntry line : lines) {
                if (!line.follows(before)) {
                    return OptionalLong.of(line.getNumber());
                }
                before = line;
            }
            if (lines.size() < STEP) {
                return OptionalLong.empty();
            }
            em.clear();
        }
    }

    private void guard(Actor reader) {
        if (!Permissions.allow(reader, Permission.READ_AUDIT_TRAIL)) {
            throw new AccessDenied(Permission.READ_AUDIT_TRAIL);
        }
    }

    private void write(AuditKind kind, Actor who, String subject) {
        em.createNativeQuery("select pg_advisory_xact_lock(:lock) is null", Boolean.class)
                .setParameter("lock", CHAIN_LOCK).getSingleResult();
        AuditEntry last = em.createQuery("select a from AuditEntry a order by a.number desc", AuditEntry.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
        em.persist(new AuditEntry(last, clock.now(), kind, who.account(), who.name(), subject, address()));
    }

    private static String roles(Actor who) {
        return String.join(" ", who.roles().stream().map(Enum::name).sorted().toList());
    }

    private String address() {
        try {
            return origin.address();
        } catch (ContextNotActiveException outsideRequest) {
            return null;
        }
    }
}
