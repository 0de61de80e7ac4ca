package cn.hangce.web.office;

import cn.hangce.casework.Call;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.NoticePeriod;
import cn.hangce.policy.Program;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** The terms of a call while they are being typed; {@link CallTerms} judges them. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PUBLICITY_DAYS = 7;
    private static final int PANEL = 3;
    private static final int PASS_MARK = 60;
    /** 万元 to yuan. */
    private static final int WAN = 4;

    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Integer quota;
    private BigDecimal budgetWan;
    private Integer publicityDays = PUBLICITY_DAYS;
    private Integer panelSize = PANEL;
    private Integer passMark = PASS_MARK;

    /** Open for the whole month of that day. */
    static TermsForm ofMonth(LocalDate day) {
        TermsForm form = new TermsForm();
        form.opensOn = YearMonth.from(day).atDay(1);
        form.closesOn = YearMonth.from(day).atEndOfMonth();
        return form;
    }

    static TermsForm of(Call call) {
        TermsForm form = new TermsForm();
        form.title = call.title();
        form.opensOn = call.opensOn();
        form.closesOn = call.closesOn();
        form.quota = call.quota();
        form.budgetWan = new BigDecimal(BigDecimal.valueOf(call.cityBudgetYuan(), WAN).stripTrailingZeros().toPlainString());
        form.publicityDays = call.publicityDays();
        form.panelSize = call.panelSize();
        form.passMark = call.passMark();
        return form;
    }

    /** Begins with what the text of the program says. */
    void propose(Program program) {
        boolean printed = NoticePeriod.of(program, 1).stream().anyMatch(period -> period.stage().deadline() != null);
        publicityDays = printed ? NoticePeriod.least(program) : PUBLICITY_DAYS;
    }

    CallTerms terms() {
        return new CallTerms(title, opensOn, closesOn, quota, budgetWan.movePointRight(WAN).longValueExact(),
                publicityDays, panelSize, passMark);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public BigDecimal getBudgetWan() {
        return budgetWan;
    }

    public void setBudgetWan(BigDecimal budgetWan) {
        this.budgetWan = budgetWan;
    }

    public Integer getPublicityDays() {
        return publicityDays;
    }

    public void setPublicityDays(Integer publicityDays) {
        this.publicityDays = publicityDays;
    }

    public Integer getPanelSize() {
        return panelSize;
    }

    public void setPanelSize(Integer panelSize) {
        this.panelSize = panelSize;
    }

    public Integer getPassMark() {
        return passMark;
    }

    public void setPassMark(Integer passMark) {
        this.passMark = passMark;
    }
}
