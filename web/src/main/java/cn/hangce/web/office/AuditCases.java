package cn.hangce.web.office;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds a case for the auditor and shows whether its history is still what it was. Reads, changes nothing. */
@Named("auditCases")
@RequestScoped
public class AuditCases {

    @Inject
    private Calls calls;
    @Inject
    private CaseRows rows;
    @Inject
    private CaseFiles files;
    @Inject
    private CurrentActor current;

    private String text;
    private Long id;
    private List<CaseRow> found;
    private CaseFile file;
    private List<Link> chain;

    public void open() {
        current.require(Permission.READ_AUDIT_TRAIL);
        if (id != null) {
            file = files.read(id, current.actor());
        }
    }

    /**
     * An entry of a history.
     *
     * @param intact  says what it said when it was made
     * @param follows is chained to the one before
     */
    public record Link(HistoryEntry entry, boolean intact, boolean follows) {
    }

    /** Cases whose number, credit code or name contains what was typed. */
    public List<CaseRow> getFound() {
        if (found == null) {
            Actor auditor = current.require(Permission.READ_AUDIT_TRAIL);
            found = text == null || text.isBlank() ? List.of() : calls.published().stream().map(Call::id)
                    .flatMap(call -> rows.of(call, auditor).stream()).filter(this::matches).toList();
        }
        return found;
    }

    private boolean matches(CaseRow row) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return List.of(String.valueOf(row.subject().number()), row.subject().shownCode(), row.subject().organisationName()).stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }

    public CaseFile getFile() {
        return file;
    }

    public List<Link> getChain() {
        if (chain == null) {
            chain = new ArrayList<>();
            String before = "";
            for (HistoryEntry entry : file.getSubject().history()) {
                chain.add(new Link(entry, entry.intact(), entry.previousHash().equals(before) && entry.sequence() == chain.size() + 1));
                before = entry.hash();
            }
        }
        return chain;
    }

    /** Every entry is what it was, and none is missing between two. */
    public boolean isWhole() {
        return getChain().stream().allMatch(link -> link.intact() && link.follows());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
