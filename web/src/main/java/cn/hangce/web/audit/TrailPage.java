package cn.hangce.web.audit;

import cn.hangce.security.AuditEntry;
import cn.hangce.security.AuditFilter;
import cn.hangce.security.AuditKind;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The audit trail, newest first, page by page. */
@Named("trailPage")
@ViewScoped
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private AuditKind kind;
    private String account;
    private LocalDate from;
    private LocalDate to;
    private final Lines lines = new Lines();

    public LazyDataModel<AuditEntry> getLines() {
        return lines;
    }

    public List<AuditKind> getKinds() {
        return List.of(AuditKind.values());
    }

    /** Walks the chain from the first line and says whether it is whole. */
    public void verify() {
        OptionalLong broken = trail.firstBreak(current.require(Permission.READ_AUDIT_TRAIL));
        if (broken.isPresent()) {
            notes.warn(bundles.text("admin", "trail.broken", String.valueOf(broken.getAsLong())));
        } else {
            notes.here(bundles.text("admin", "trail.intact", String.valueOf(trail.count(current.actor(), AuditFilter.all()))));
        }
    }

    /** What the line is about: in the reader’s words where it is a role or a permission, as it stands where it is an address. */
    public String subject(AuditEntry line) {
        return switch (line.getKind()) {
            case SIGN_ON -> Arrays.stream(line.getSubject().split(" ")).filter(role -> !role.isEmpty())
                    .map(role -> bundles.text("common", "role." + role)).collect(Collectors.joining(" · "));
            case SIGN_OFF -> bundles.text("admin", "subject." + line.getSubject());
            case REFUSED -> line.getSubject().contains("/") ? line.getSubject()
                    : bundles.text("admin", "subject." + line.getSubject().replaceFirst("^permission\\.", ""));
            case PERSONAL_DATA_READ, SEALED, ADMINISTRATION -> line.getSubject();
        };
    }

    private AuditFilter filter() {
        return new AuditFilter(kind, account, from, to);
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    private final class Lines extends LazyDataModel<AuditEntry> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return Math.toIntExact(trail.count(current.require(Permission.READ_AUDIT_TRAIL), filter()));
        }

        @Override
        public List<AuditEntry> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            return trail.entries(current.require(Permission.READ_AUDIT_TRAIL), filter(), first, size);
        }

        @Override
        public String getRowKey(AuditEntry line) {
            return String.valueOf(line.getNumber());
        }
    }
}
