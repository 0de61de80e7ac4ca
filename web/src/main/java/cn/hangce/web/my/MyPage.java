package cn.hangce.web.my;

import cn.hangce.casework.Applications;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Party;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.finance.InstalmentRow;
import cn.hangce.web.finance.InstalmentRows;
import cn.hangce.web.office.CaseRow;
import cn.hangce.web.office.CaseRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All of an applicant at a glance: what fits it, its cases, what it was awarded and paid. */
@Named("myPage")
@RequestScoped
public class MyPage {

    @Inject
    private CurrentActor current;
    @Inject
    private Entitlements entitlements;
    @Inject
    private Applications applications;
    @Inject
    private CaseRows rows;
    @Inject
    private Treasury treasury;
    @Inject
    private InstalmentRows money;

    private Party applicant;
    private Overview overview;
    private List<CaseRow> cases;
    private List<InstalmentRow> instalments;
    private List<PaymentOrder> orders;

    /** @throws UnlawfulAct where the account’s organisation or person is not on record */
    public Party getApplicant() {
        if (applicant == null) {
            applicant = entitlements.applicantOf(current.require(Permission.APPLY));
        }
        return applicant;
    }

    public Overview getOverview() {
        if (overview == null) {
            overview = entitlements.of(getApplicant());
        }
        return overview;
    }

    public List<CaseRow> getCases() {
        if (cases == null) {
            cases = applications.mine(current.actor()).stream().map(rows::row).toList();
        }
        return cases;
    }

    public List<InstalmentRow> getInstalments() {
        if (instalments == null) {
            instalments = money.of(treasury.instalmentsOf(getApplicant().creditCode()));
        }
        return instalments;
    }

    public List<PaymentOrder> getOrders() {
        if (orders == null) {
            orders = treasury.myOrders(current.actor());
        }
        return orders;
    }
}
