package cn.hangce.web.surplus;

import cn.hangce.casework.surplus.SurplusFund;
import cn.hangce.casework.surplus.Surpluses;
import cn.hangce.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The money left over that waits for the reader: to be reported on, or to be accounted for. */
@Named("surplusList")
@RequestScoped
public class SurplusList {

    @Inject
    private Surpluses surpluses;
    @Inject
    private CurrentActor current;

    private List<SurplusFund> funds;

    public List<SurplusFund> getFunds() {
        if (funds == null) {
            funds = surpluses.waiting(current.actor());
        }
        return funds;
    }
}
