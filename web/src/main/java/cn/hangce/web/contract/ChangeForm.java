package cn.hangce.web.contract;

import cn.hangce.casework.ContractDesk;
import cn.hangce.casework.contract.Wish;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The form by which an applicant asks for a change of its contract. */
@Named("changeForm")
@ViewScoped
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractSection section;
    @Inject
    private ContractDesk desk;
    @Inject
    private Uploads uploads;
    @Inject
    private CurrentActor current;

    private String change;
    private String proposed;
    private String lastDay;
    private String reason;
    private transient Part file;

    /** The change that is chosen, or the first; null where none can be asked for. */
    public ContractView.Askable getChosen() {
        List<ContractView.Askable> askable = section.getView().askable();
        return askable.stream().filter(each -> each.law().id().equals(change)).findFirst().orElse(askable.isEmpty() ? null : askable.get(0));
    }

    public String send() throws IOException {
        desk.ask(section.getId(), new Wish(change, reason, proposed, day(), uploads.keepChosen(file).stream().toList()), current.require(Permission.APPLY));
        return section.done("asked");
    }

    /** Null for what is no day; the refusal says so. */
    private LocalDate day() {
        try {
            return lastDay == null || lastDay.isBlank() ? null : LocalDate.parse(lastDay.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
