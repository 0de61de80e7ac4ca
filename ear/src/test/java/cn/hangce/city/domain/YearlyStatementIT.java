package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.hangce.casework.Call;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.RevocationDesk;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.FileVerification;
import cn.hangce.reporting.archive.FileVerification.Verdict;
import cn.hangce.reporting.archive.FileVerifier;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.papers.YearlyStatements;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.MoneyRefused;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.treasury.Treasury;
import cn.hangce.treasury.YearAccounts;
import cn.hangce.treasury.YearFigures;
import cn.hangce.treasury.YearLine;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The statement of a year’s money tells what the treasury has booked")
class YearlyStatementIT {

    private static final String CODE = "91330108MANX21B964";
    private static final Actor FIRM = People.firm(CODE);
    /** Loses what it was paid; a revocation for fraud bars it, so no other test has it. */
    private static final String LOSER = "91330108MALWWRMF5P";
    private static final int YEAR = 2022;

    @Inject
    private Walk walk;
    @Inject
    private Treasury treasury;
    @Inject
    private Recoveries recoveries;
    @Inject
    private YearAccounts accounts;
    @Inject
    private YearlyStatements statements;
    @Inject
    private DocumentArchive archive;
    @Inject
    private FileVerifier verifier;
    @Inject
    private Reading recognitions;
    @Inject
    private RevocationDesk revocations;
    @Inject
    private HolderDesk holders;
    @Inject
    private CityClock clock;
    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    private static YearFigures sum(List<YearLine> lines) {
        return lines.stream().map(YearLine::figures).reduce(YearFigures.NOTHING, YearFigures::plus);
    }

    private static YearFigures grown(YearFigures from, YearFigures to) {
        return new YearFigures(to.awarded() - from.awarded(), to.cancelled() - from.cancelled(), to.cityPaid() - from.cityPaid(),
                to.districtPaid() - from.districtPaid(), to.open() - from.open(), to.claimed() - from.claimed(),
                to.returned() - from.returned(), to.owed() - from.owed());
    }

    /** Half of a grant paid, and an award waiting for its release. */
    private void moneyMoves() {
        Call call = walk.call("soft-science", 1_000_000);
        long id = walk.submitted(call, CODE, Map.of("leader_applications_this_year", "0", "special_major", "false")).id();
        walk.to("contract", id, Map.of("approved_funding_yuan", "299999"));
        treasury.release(treasury.instalments(call.id()).stream()
                .filter(each -> each.state() == Instalment.State.DUE).map(Instalment::id).toList(), FINANCE);
        Call other = walk.call(1_000_000);
        walk.recognised(List.of(walk.recommended(other, CODE).id()));
    }

    @Test
    @DisplayName("what is awarded, paid and open; to the yuan, for the applicant and for the city, and as the treasury’s own lists have it")
    void figures() {
        YearFigures mine = sum(accounts.ofMine(YEAR, FIRM));
        YearFigures city = sum(accounts.ofCity(YEAR, FINANCE));
        moneyMoves();
        YearFigures now = sum(accounts.ofMine(YEAR, FIRM));
        assertEquals(new YearFigures(149_999 + 200_000, 0, 149_999, 0, 200_000, 0, 0, 0), grown(mine, now));
        assertEquals(grown(mine, now), grown(city, sum(accounts.ofCity(YEAR, FINANCE))));

        List<PaymentOrder> orders = treasury.myOrders(FIRM).stream().filter(each -> each.releasedOn().getYear() == YEAR).toList();
        assertEquals(orders.stream().mapToLong(PaymentOrder::yuan).sum(), now.paid());
        assertEquals(orders.stream().filter(each -> each.payer() == PaymentOrder.Payer.CITY).mapToLong(PaymentOrder::yuan).sum(), now.cityPaid());
        assertEquals(treasury.instalmentsOf(CODE).stream().filter(each -> each.state() == Instalment.State.CANCELLED && each.closedOn().getYear() == YEAR)
                .mapToLong(each -> each.shares().totalYuan()).sum(), now.cancelled());
    }

    @Test
    @DisplayName("what is claimed back is owed until it has come back, and then no longer")
    void recovered() {
        Call call = walk.call(1_000_000);
        long id = walk.recommended(call, LOSER).id();
        walk.recognised(List.of(id));
        treasury.release(treasury.instalments(call.id()).stream().map(Instalment::id).toList(), FINANCE);
        YearFigures paid = sum(accounts.ofMine(YEAR, People.firm(LOSER)));
        long recognition = recognitions.list(null, CITY).stream().filter(each -> each.origin().id().equals(id)).findFirst().orElseThrow().id();
        Revocation notice = revocations.noticeOfBreach(recognition, "fraud", "申报数据不实", clock.today().plusDays(30), CITY);
        holders.stateView(notice.id(), "无异议", List.of(), People.firm(LOSER));
        revocations.decide(notice.id(), true, "查实", DECIDER);
        RecoveryOrder order = recoveries.of(id).orElseThrow();

        assertEquals(new YearFigures(0, 0, 0, 0, 0, 200_000, 0, 200_000), grown(paid, sum(accounts.ofMine(YEAR, People.firm(LOSER)))));
        recoveries.settle(order.id(), FINANCE);
        assertEquals(new YearFigures(0, 0, 0, 0, 0, 200_000, 200_000, 0), grown(paid, sum(accounts.ofMine(YEAR, People.firm(LOSER)))));
    }

    @Test
    @DisplayName("is issued signed by the house, to the applicant alone and to the city; once more replaces it")
    void issued() throws Exception {
        walk.day("2022-12-20");
        IssuedDocument first = statements.ofMine(YEAR, Locale.CHINESE, FIRM);
        IssuedDocument second = statements.ofMine(YEAR, Locale.CHINESE, FIRM);
        FileVerification found = checked(second, FIRM);
        assertEquals(Verdict.GENUINE, found.verdict());
        assertEquals("杭策", found.signature().signer());
        assertEquals(second.code(), archive.verification(first.code()).replacedBy());
        assertThrows(UnlawfulAct.class, () -> archive.read(second.code(), People.firm("91330106MANXA00001")));
        assertThrows(UnlawfulAct.class, () -> archive.read(second.code(), null));

        IssuedDocument city = statements.ofCity(YEAR, Locale.ENGLISH, FINANCE);
        assertEquals(Verdict.GENUINE, checked(city, FINANCE).verdict());
        assertThrows(UnlawfulAct.class, () -> archive.read(city.code(), FIRM));
    }

    @Test
    @DisplayName("is nobody else’s to ask for, and of no year that has not begun")
    void forbidden() {
        assertThrows(UnlawfulAct.class, () -> statements.ofCity(YEAR, Locale.CHINESE, FIRM));
        assertThrows(UnlawfulAct.class, () -> statements.ofCity(YEAR, Locale.CHINESE, CITY));
        assertThrows(UnlawfulAct.class, () -> statements.ofMine(YEAR, Locale.CHINESE, FINANCE));
        LocalDate today = clock.today();
        MoneyRefused refused = assertThrows(MoneyRefused.class, () -> statements.ofMine(today.getYear() + 1, Locale.CHINESE, FIRM));
        assertEquals("NO_SUCH_YEAR", refused.ruleName());
        assertThrows(MoneyRefused.class, () -> statements.ofCity(1999, Locale.CHINESE, FINANCE));
    }

    private FileVerification checked(IssuedDocument paper, Actor reader) throws Exception {
        transaction.begin();
        try {
            return verifier.verify(archive.read(paper.code(), reader).content());
        } finally {
            transaction.rollback();
        }
    }
}
