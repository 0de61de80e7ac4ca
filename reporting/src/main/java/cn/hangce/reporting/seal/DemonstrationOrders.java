package cn.hangce.reporting.seal;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;

/** A demonstration, which makes its seals itself, begins with every standing order given; its keepers may end them. */
@ApplicationScoped
class DemonstrationOrders {

    private static final Actor DEMONSTRATION = new Actor("demonstration", "演示", Set.of(), null, null, null);

    @Inject
    private SealCabinet cabinet;
    @Inject
    private StandingOrders orders;

    @Transactional
    void give(@Observes StoreReady ready) {
        if (cabinet.keys().demonstration() && orders.neverGiven()) {
            Stream<String> districts = Vocabulary.standard().fact(Vocabulary.DISTRICT).choices().stream().map(Choice::value);
            orders.giveAll(Stream.concat(Stream.of(SealKeepers.CITY), districts).toList(), DEMONSTRATION);
        }
    }
}
