package cn.hangce.casework;

import cn.hangce.casework.HistoryEntry.Place;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has happened to a case, entry by entry, each chained to the one before. Only its {@link Case} adds to it. */
@Embeddable
class Chronicle {

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<HistoryEntry> history = new ArrayList<>();
    @Column(name = "history_length")
    private int length;
    @Column(name = "history_head")
    private String head = "";

    /** Puts on record what has taken the case to where it stands now. */
    void add(Case owner, Act act, Role role, Actor by, Place from, String reason, Moment now) {
        HistoryEntry entry = new HistoryEntry(owner, ++length, act, by, role, new HistoryEntry.Step(from, owner.place()), reason, now.at(), head);
        head = entry.hash();
        history.add(entry);
    }

    /** Oldest first. */
    List<HistoryEntry> entries() {
        return List.copyOf(history);
    }

    Optional<HistoryEntry> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** Whether this account has examined the case, and so must not decide on it. */
    boolean examinedBy(Actor by) {
        return history.stream().anyMatch(entry -> entry.actorAccount().equals(by.account()) && Act.examining().contains(entry.act()));
    }
}
