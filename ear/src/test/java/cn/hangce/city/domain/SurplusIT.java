package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.surplus.SurplusFund;
import cn.hangce.casework.surplus.SurplusRefused;
import cn.hangce.casework.surplus.SurplusRule;
import cn.hangce.casework.surplus.Surpluses;
import cn.hangce.matching.message.Message;
import cn.hangce.matching.message.MessageKind;
import cn.hangce.matching.message.Messages;
import cn.hangce.matching.message.Reminders;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.MoneyRefused;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Money left over, from its acceptance until it is spent or back: document 02, 一(四)")
class SurplusIT {

    private static final String FIRM = "91330108MANX21B964";
    private static final Actor HOLDER = People.firm(FIRM);
    private static final Map<String, String> STUDY = Map.of("leader_applications_this_year", "0", "special_major", "false");
    private static final Map<String, String> APPROVED = Map.of("approved_funding_yuan", "300000");

    @Inject
    private Walk walk;
    @Inject
    private CaseReading reading;
    @Inject
    private Treasury treasury;
    @Inject
    private Surpluses surpluses;
    @Inject
    private Recoveries recoveries;
    @Inject
    private Reminders reminders;
    @Inject
    private Messages messages;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @AfterEach
    void backIntoMay() {
        walk.day("2022-05-20");
    }

    /** A study before its acceptance, with its first half paid: 150,000 yuan. */
    private Case paid() {
        Call call = walk.call("soft-science", 1_000_000);
        long id = walk.submitted(call, FIRM, STUDY).id();
        walk.to("first-payment", id, APPROVED);
        treasury.release(treasury.instalments(call.id()).stream().map(Instalment::id).toList(), FINANCE);
        return walk.to("acceptance", id, APPROVED);
    }

    private SurplusFund fund(Case subject) {
        return surpluses.of(reading.find(subject.id(), CITY)).orElseThrow();
    }

    private long told(MessageKind kind, Case subject, Actor reader) {
        return messages.of(reader, 200).stream().filter(each -> each.kind() == kind && subject.number().equals(each.title())).map(Message::id).count();
    }

    private static void assertRefused(SurplusRule rule, Executable act) {
        assertEquals(rule, assertThrows(SurplusRefused.class, act).rule());
    }

    @Test
    @DisplayName("kept until the end of the second year, reported on, accounted for, and the rest taken back")
    void kept() {
        Case study = paid();
        MoneyRefused refused = assertThrows(MoneyRefused.class, () -> walk.worked(study.id(), Act.PASS, APPROVED, Map.of(Item.SURPLUS_YUAN, "150001")));
        assertEquals("SURPLUS_ABOVE_PAID", refused.ruleName());
        assertEquals("acceptance", reading.find(study.id(), CITY).stage(), "refused as a whole");
        walk.worked(study.id(), Act.PASS, APPROVED, Map.of(Item.SURPLUS_YUAN, "40000"));

        LocalDate until = LocalDate.of(2024, 12, 31);
        assertEquals(until, fund(study).keptUntil());
        assertEquals(1, told(MessageKind.SURPLUS_KEPT, study, HOLDER));
        assertTrue(surpluses.waiting(HOLDER).stream().anyMatch(each -> each.subject().id().equals(study.id())), "the holder reports");
        assertTrue(surpluses.waiting(CITY).stream().noneMatch(each -> each.subject().id().equals(study.id())), "the office has nothing to do yet");
        assertTrue(surpluses.waiting(FINANCE).isEmpty());

        LocalDate spent = fund(study).foundOn();
        surpluses.report(study.id(), 25_000, spent, "测试化验费", HOLDER);
        assertRefused(SurplusRule.NOT_YOURS, () -> surpluses.report(study.id(), 1, spent, "材料费", People.firm("91330108MA5AUWCA4Y")));
        assertRefused(SurplusRule.MORE_THAN_LEFT, () -> surpluses.report(study.id(), 15_001, spent, "材料费", HOLDER));
        assertRefused(SurplusRule.STILL_RUNNING, () -> surpluses.settle(study.id(), 25_000, "", CITY));

        walk.day("2024-11-10");
        reminders.tell();
        reminders.tell();
        assertEquals(1, told(MessageKind.SURPLUS_ENDING, study, HOLDER), "told once");
        assertEquals(0, told(MessageKind.SURPLUS_DUE, study, CITY));

        walk.day("2025-01-01");
        reminders.tell();
        assertEquals(1, told(MessageKind.SURPLUS_DUE, study, CITY));
        assertTrue(surpluses.waiting(CITY).stream().anyMatch(each -> each.subject().id().equals(study.id())));
        assertThrows(UnlawfulAct.class, () -> surpluses.settle(study.id(), 25_000, "", HOLDER));
        surpluses.settle(study.id(), 24_000, "1,000 元为招待费，不属于科研直接支出", CITY);
        assertRefused(SurplusRule.SETTLED, () -> surpluses.settle(study.id(), 24_000, "再次", CITY));

        RecoveryOrder order = recoveries.of(study.id(), RecoveryOrder.Matter.SURPLUS).orElseThrow();
        assertEquals(16_000, order.yuan());
        assertEquals("文首", order.cite());
        assertTrue(recoveries.of(study.id()).isEmpty(), "nothing is revoked");
        assertEquals(1, told(MessageKind.SURPLUS_BACK, study, HOLDER));
        assertEquals(1, told(MessageKind.SURPLUS_BACK, study, FINANCE));
        assertThrows(UnlawfulAct.class, () -> recoveries.settle(order.id(), CITY));
        recoveries.settle(order.id(), FINANCE);
        assertTrue(surpluses.waiting(HOLDER).stream().noneMatch(each -> each.subject().id().equals(study.id())));
    }

    @Test
    @DisplayName("not accepted at the first attempt it is taken back at once, at most what was paid")
    void takenBack() {
        Case study = paid();
        walk.worked(study.id(), Act.RECTIFY, APPROVED);
        walk.worked(study.id(), Act.PASS, APPROVED, Map.of(Item.SURPLUS_YUAN, "150000"));
        assertEquals(150_000, fund(study).takenBackYuan());
        assertEquals(150_000, recoveries.of(study.id(), RecoveryOrder.Matter.SURPLUS).orElseThrow().yuan());
        assertEquals(0, told(MessageKind.SURPLUS_KEPT, study, HOLDER));
        assertRefused(SurplusRule.SETTLED, () -> surpluses.report(study.id(), 1, fund(study).foundOn(), "材料费", HOLDER));
    }

    @Test
    @DisplayName("two reports at the same moment do not spend the same money twice")
    void atOnce() throws InterruptedException {
        Case study = paid();
        walk.worked(study.id(), Act.PASS, APPROVED, Map.of(Item.SURPLUS_YUAN, "10000"));
        LocalDate spent = fund(study).foundOn();
        Callable<Void> report = () -> {
            surpluses.report(study.id(), 6_000, spent, "材料费", HOLDER);
            return null;
        };
        List<Throwable> refused = AtOnce.run(report, report);
        assertEquals(1, refused.size());
        assertEquals(SurplusRule.MORE_THAN_LEFT, assertInstanceOf(SurplusRefused.class, refused.get(0)).rule());
        assertEquals(6_000, fund(study).reportedYuan());
    }

    @Test
    @DisplayName("whoever has no part in it reports and settles nothing")
    void others() {
        Case study = paid();
        walk.worked(study.id(), Act.PASS, APPROVED, Map.of(Item.SURPLUS_YUAN, "10000"));
        LocalDate spent = fund(study).foundOn();
        for (Actor other : List.of(CITY, People.DECIDER, FINANCE, People.district(study.district()), People.official("auditor", Role.AUDITOR))) {
            assertThrows(UnlawfulAct.class, () -> surpluses.report(study.id(), 1, spent, "材料费", other));
        }
        walk.day("2026-01-01");
        for (Actor other : List.of(HOLDER, People.DECIDER, FINANCE, People.district(study.district()))) {
            assertThrows(UnlawfulAct.class, () -> surpluses.settle(study.id(), 0, "", other));
        }
    }
}
