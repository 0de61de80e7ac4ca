package cn.hangce.web.inbox;

import cn.hangce.casework.StageKind;
import cn.hangce.casework.inbox.Inbox;
import cn.hangce.casework.inbox.InboxFilter;
import cn.hangce.casework.inbox.InboxTab;
import cn.hangce.policy.Choice;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Library;
import cn.hangce.web.Page;
import cn.hangce.web.office.Selection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of the reader’s inbox; tab, filter and part stand in the address, so that a list can be kept and passed on. */
@Named("inboxPage")
@ViewScoped
public class InboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;
    /** No case waits in these. */
    private static final Set<StageKind> BEFORE = EnumSet.of(StageKind.CALL, StageKind.TOPICS, StageKind.REGISTER);

    @Inject
    private Inbox inbox;
    @Inject
    private InboxRows lines;
    @Inject
    private Library library;
    @Inject
    private CurrentActor current;

    private String tab;
    private String program;
    private String kind;
    private String district;
    private String due;
    private String free;
    private String part;
    private transient Map<InboxTab, Integer> counts;
    private transient Page<InboxRow> found;
    private transient Selection<InboxRow> list;

    public void open() {
        current.require(Permission.WORK_STAGES);
    }

    public InboxTab getHere() {
        return Arrays.stream(InboxTab.values()).filter(each -> each.name().equals(tab)).findFirst().orElseGet(this::first);
    }

    /** What is in one’s hands; where there is nothing, what waits for the office. */
    private InboxTab first() {
        return counts().get(InboxTab.MINE) > 0 ? InboxTab.MINE : InboxTab.GROUP;
    }

    public List<InboxTab> getTabs() {
        return List.of(InboxTab.values());
    }

    private Map<InboxTab, Integer> counts() {
        if (counts == null) {
            counts = inbox.counts(current.require(Permission.WORK_STAGES));
        }
        return counts;
    }

    /** How many a list has, such as 12, or 1000+. */
    public String count(InboxTab each) {
        int count = counts().get(each);
        return count == Inbox.MOST ? Inbox.MOST + "+" : String.valueOf(count);
    }

    public InboxFilter getFilter() {
        return InboxFilter.of(program, kind, district, due, free);
    }

    public Page<InboxRow> getFound() {
        if (found == null) {
            int total = inbox.count(getHere(), getFilter(), current.require(Permission.WORK_STAGES));
            found = Page.at(part, AT_ONCE, total, from -> inbox.page(getHere(), getFilter(), from, AT_ONCE, current.actor()).stream().map(lines::row).toList());
        }
        return found;
    }

    /** Whether there are more than a list goes. */
    public boolean isCut() {
        return getFound().total() == Inbox.MOST;
    }

    public Selection<InboxRow> getList() {
        if (list == null) {
            list = new Selection<>(getFound().items(), InboxRow::id);
        }
        return list;
    }

    public Collection<Program> getPrograms() {
        return library.programs();
    }

    public List<StageKind> getKinds() {
        return Stream.of(StageKind.values()).filter(each -> !BEFORE.contains(each)).toList();
    }

    public List<InboxFilter.Due> getDues() {
        return List.of(InboxFilter.Due.values());
    }

    public List<Choice> getDistricts() {
        return Vocabulary.standard().fact(Vocabulary.DISTRICT).choices();
    }

    /** The address of this list without its part. */
    public String getQuery() {
        return "tab=" + getHere() + (getFilter().isEmpty() ? "" : "&" + getFilter().text());
    }

    public String getAddress() {
        return "?" + getQuery() + "&page=";
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getProgram() {
        return program;
    }

    public void setProgram(String program) {
        this.program = program;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getFree() {
        return free;
    }

    public void setFree(String free) {
        this.free = free;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
