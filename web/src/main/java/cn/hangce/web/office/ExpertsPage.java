package cn.hangce.web.office;

import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertFilter;
import cn.hangce.registry.ExpertInterest;
import cn.hangce.registry.ExpertPool;
import cn.hangce.registry.Masking;
import cn.hangce.registry.Registry;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The city’s pool of experts, page by page; a phone number is shown in part until it is asked for, which goes on the audit trail. */
@Named("expertsPage")
@ViewScoped
public class ExpertsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpertPool pool;
    @Inject
    private Registry registry;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail trail;

    private String text;
    private String field;
    private Expert.Kind kind;
    private Expert.State state;
    private final Set<String> revealed = new HashSet<>();
    private final Lines lines = new Lines();

    public void open() {
        current.require(Permission.RUN_REVIEWS);
    }

    public LazyDataModel<Expert> getLines() {
        return lines;
    }

    public List<String> getFields() {
        return pool.fields(null);
    }

    public List<Expert.Kind> getKinds() {
        return List.of(Expert.Kind.values());
    }

    public List<Expert.State> getStates() {
        return List.of(Expert.State.values());
    }

    public String fields(Expert expert) {
        return expert.fields().stream().sorted().collect(Collectors.joining("、"));
    }

    public List<ExpertInterest> interests(Expert expert) {
        return pool.interestsOf(expert.account());
    }

    /** The organisation’s name, or its code where it is not on record. */
    public String organisation(String creditCode) {
        return registry.names(List.of(creditCode)).getOrDefault(creditCode, creditCode);
    }

    public String phone(Expert expert) {
        return revealed.contains(expert.account()) ? expert.phone() : Masking.phone(expert.phone());
    }

    public boolean hidden(Expert expert) {
        return expert.phone() != null && !revealed.contains(expert.account());
    }

    public void reveal(String account) {
        trail.personalDataRead(current.require(Permission.RUN_REVIEWS), "expert " + account);
        revealed.add(account);
    }

    private ExpertFilter filter() {
        return new ExpertFilter(text, field, kind, state);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public Expert.Kind getKind() {
        return kind;
    }

    public void setKind(Expert.Kind kind) {
        this.kind = kind;
    }

    public Expert.State getState() {
        return state;
    }

    public void setState(Expert.State state) {
        this.state = state;
    }

    private final class Lines extends LazyDataModel<Expert> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            current.require(Permission.RUN_REVIEWS);
            return Math.toIntExact(pool.count(filter()));
        }

        @Override
        public List<Expert> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            current.require(Permission.RUN_REVIEWS);
            return pool.search(filter(), first, size);
        }

        @Override
        public String getRowKey(Expert expert) {
            return expert.account();
        }
    }
}
