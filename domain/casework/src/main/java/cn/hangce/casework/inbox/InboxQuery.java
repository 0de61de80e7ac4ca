package cn.hangce.casework.inbox;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The condition of a list, as SQL over {@code application_case c}, and its parameters. Nothing that was typed gets into the text. */
final class InboxQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Actor reader;
    private final Set<Role> offices;
    private final LocalDate today;

    /** @param deputisedFor accounts for which the reader deputises today */
    InboxQuery(InboxTab tab, InboxFilter filter, Actor reader, Set<String> deputisedFor, LocalDate today) {
        this.reader = reader;
        this.offices = Offices.of(reader);
        this.today = today;
        conditions.add("c.waits_for is not null and c.submitted_at is not null");
        switch (tab) {
            case MINE -> mine(deputisedFor);
            case GROUP -> conditions.add(ours());
            case OVERDUE -> {
                conditions.add(ours());
                conditions.add("c.due_on < " + parameter("today", today));
            }
            case OTHERS -> {
                conditions.add(elsewhere());
                conditions.add("not " + ours());
                conditions.add(seen());
            }
        }
        filter(filter);
    }

    private void mine(Set<String> deputisedFor) {
        Set<String> hands = new java.util.HashSet<>(deputisedFor);
        hands.add(reader.account());
        conditions.add("c.holder in (" + parameter("hands", hands) + ")");
        // What somebody had in hand as another office is no business of a deputy’s.
        conditions.add(ours());
    }

    /** Of whatever is not ours the part that an index can name: an index finds what is there, and reads all of what is not. */
    private String elsewhere() {
        Set<Role> others = EnumSet.allOf(Role.class);
        others.removeAll(wide());
        return "c.waits_for in (" + parameter("others", names(others)) + ")";
    }

    /** The reader’s offices that are not bound to a district. */
    private Set<Role> wide() {
        return offices.stream().filter(office -> office != Role.DISTRICT_OFFICER).collect(Collectors.toSet());
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** What waits for the reader’s offices; a district officer’s in the own district. */
    private String ours() {
        Set<Role> wide = wide();
        List<String> either = new ArrayList<>();
        if (!wide.isEmpty()) {
            either.add("c.waits_for in (" + parameter("offices", names(wide)) + ")");
        }
        if (offices.contains(Role.DISTRICT_OFFICER)) {
            either.add("(c.waits_for = 'DISTRICT_OFFICER' and c.district = " + parameter("own", String.valueOf(reader.district())) + ")");
        }
        return either.isEmpty() ? "(false)" : "(" + String.join(" or ", either) + ")";
    }

    /** What is elsewhere and still theirs to follow: of the city, of the district, or what they have worked on themselves. */
    private String seen() {
        if (offices.contains(Role.CITY_OFFICER) || offices.contains(Role.DECISION_MAKER)) {
            return "true";
        }
        if (offices.contains(Role.DISTRICT_OFFICER)) {
            return "c.district = " + parameter("own", String.valueOf(reader.district()));
        }
        return "c.id in (select h.case_id from case_history h where h.actor_account = " + parameter("me", reader.account()) + ")";
    }

    private void filter(InboxFilter filter) {
        if (filter.program() != null) {
            conditions.add("c.call_id in (select l.id from call l where l.program_id = " + parameter("program", filter.program()) + ")");
        }
        if (filter.kind() != null) {
            conditions.add("c.waits_kind = " + parameter("kind", filter.kind().name()));
        }
        if (filter.district() != null) {
            conditions.add("c.district = " + parameter("district", filter.district()));
        }
        if (filter.free()) {
            conditions.add("c.holder is null");
        }
        if (filter.due() != null) {
            due(filter.due());
        }
    }

    private void due(InboxFilter.Due due) {
        conditions.add(switch (due) {
            case OVERDUE -> "c.due_on < " + parameter("today", today);
            case WEEK -> "c.due_on between " + parameter("today", today) + " and " + parameter("week", today.plusDays(6));
            case LATER -> "c.due_on > " + parameter("week", today.plusDays(6));
            case NONE -> "c.due_on is null";
        });
    }

    private String parameter(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }

    /** @param select ends before its {@code where}; @param after begins after the condition */
    Query in(EntityManager em, String select, String after) {
        Query query = em.createNativeQuery(select + " where " + String.join(" and ", conditions) + after);
        parameters.forEach(query::setParameter);
        return query;
    }
}
