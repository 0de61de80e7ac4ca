package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.SealUse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Standing orders of the seal")
class StandingOrdersTest {

    @Test
    @DisplayName("can be given for each kind of document that is sealed on order, and for no other")
    void kinds() {
        Set<String> onOrder = WritePictures.ofEachKind().values().stream().filter(each -> each.sealUse() == SealUse.ON_ORDER)
                .map(OfficialDocument::kind).collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = new TreeSet<>(StandingOrders.kindsOf(SealKeepers.CITY));
        given.addAll(StandingOrders.kindsOf("滨江区"));
        assertEquals(onOrder, given);
    }
}
