package cn.hangce.web.finance;

import cn.hangce.policy.Text;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What lists of instalments show, for the finance officer and for the applicant. */
@Named("instalments")
@RequestScoped
public class InstalmentRows {

    @Inject
    private Treasury treasury;
    @Inject
    private Language language;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;

    public List<InstalmentRow> of(List<Instalment> instalments) {
        return instalments.stream().map(each -> new InstalmentRow(each, treasury.terms(each))).toList();
    }

    /** Which part of the benefit: 第一年 50%, or 一次拨付. */
    public String part(InstalmentRow row) {
        Text part = row.terms().part();
        if (part == null) {
            return bundles.text("finance", "part.whole");
        }
        return row.terms().isWhole() ? language.of(part) : language.of(part) + " " + format.percent(row.terms().share());
    }

    /** Since when it is what it is, or for what it waits. */
    public String since(InstalmentRow row) {
        Instalment instalment = row.instalment();
        if (row.state() == Instalment.State.WAITING) {
            Text after = row.terms().after();
            return after == null ? bundles.text("finance", "waits.grant") : bundles.text("finance", "waits.stage", language.of(after));
        }
        return bundles.text("finance", "since." + row.state(), format.day(row.due() ? instalment.dueOn() : instalment.closedOn()));
    }
}
