package cn.hangce.web.document;

import cn.hangce.registry.Actor;
import cn.hangce.reporting.seal.StandingOrder;
import cn.hangce.reporting.seal.StandingOrders;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which letters of the reader’s house bear its seal whoever sends them; its keeper orders and ends that here. */
@Named("sealOrdersPage")
@RequestScoped
public class SealOrdersPage {

    private static final String HERE = "/work/seals";

    @Inject
    private StandingOrders orders;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    public void open() {
        keeper();
    }

    private Actor keeper() {
        return current.require(Permission.SEAL_DOCUMENTS);
    }

    public List<StandingOrders.Line> getLines() {
        return orders.of(keeper());
    }

    public List<StandingOrder> getEnded() {
        return orders.ended(keeper());
    }

    public String give(String kind) {
        orders.give(kind, keeper());
        return notes.next(HERE, bundles.text("office", "seals.given", name(kind)));
    }

    public String end(long id, String kind) {
        orders.end(id, keeper());
        return notes.next(HERE, bundles.text("office", "seals.ended", name(kind)));
    }

    private String name(String kind) {
        return bundles.text("public", "paper." + kind);
    }
}
