package cn.hangce.security;

import cn.hangce.registry.CityClock;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The question that a filter puts to the database. */
final class AuditQuery {

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private AuditQuery() {
    }

    static AuditQuery of(AuditFilter filter) {
        AuditQuery query = new AuditQuery();
        if (filter.kind() != null) {
            query.term("a.kind = :kind", "kind", filter.kind());
        }
        if (filter.accountPattern() != null) {
            query.term("(lower(a.account) like :who escape '!' or lower(a.name) like :who escape '!')", "who",
                    filter.accountPattern());
        }
        if (filter.from() != null) {
            query.term("a.at >= :from", "from", filter.from().atStartOfDay(CityClock.ZONE).toInstant());
        }
        if (filter.to() != null) {
            query.term("a.at < :end", "end", filter.to().plusDays(1).atStartOfDay(CityClock.ZONE).toInstant());
        }
        return query;
    }

    TypedQuery<AuditEntry> select(EntityManager em) {
        return bound(em.createQuery("select a from AuditEntry a" + where() + " order by a.number desc", AuditEntry.class));
    }

    long count(EntityManager em) {
        return bound(em.createQuery("select count(a) from AuditEntry a" + where(), Long.class)).getSingleResult();
    }

    String where() {
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    private void term(String term, String name, Object value) {
        terms.add(term);
        values.put(name, value);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
