package cn.hangce.reporting.papers;

import cn.hangce.casework.Act;
import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.DocumentNumbers;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.Rehearsal;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.Wordings;
import cn.hangce.reporting.print.BoundPdf;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What an officer is about to issue, to be looked at before: as PDF with the word 草稿 across each page; takes no number and is kept nowhere. */
@ApplicationScoped
@Transactional
public class Drafts {

    @Inject
    private Drafter drafter;
    @Inject
    private DocumentPrinter printer;
    @Inject
    private Calls calls;
    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private Publicity publicity;
    @Inject
    private Treasury treasury;
    @Inject
    private CityClock clock;
    @Inject
    private Rehearsal rehearsal;

    /**
     * Every paper that an act would issue, one behind the other; nothing of the act stays.
     *
     * @throws UnlawfulAct {@link Rule#NOTHING_ISSUED} where it issues none, and whatever the act itself is refused with
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] of(Runnable act) {
        List<Object> papers = rehearsal.of(act);
        if (papers.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_ISSUED);
        }
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        try (BoundPdf all = new BoundPdf(Wordings.both("draft").zh(), bound)) {
            for (Object paper : papers) {
                all.add((byte[]) paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bound.toByteArray();
    }

    public byte[] call(long callId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "publish-call");
        Call call = calls.find(callId, by);
        return print(drafter.call(call, call.published() ? call.documentNumber() : open(editions.of(call)), clock.today()));
    }

    public byte[] notice(Collection<Long> caseIds, String title, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.PUBLISH.name());
        List<Case> cases = cases(caseIds, by);
        return print(drafter.notice(cases.get(0).call(), Guard.reason(title, Act.PUBLISH.name()), publicity.planned(cases), cases));
    }

    /** The document on whom the city recognises or supports. */
    public byte[] document(Collection<Long> caseIds, Actor by) {
        List<Case> cases = issuable(caseIds, by);
        Call call = cases.get(0).call();
        Program program = editions.of(call);
        return print(program.recognition() == null ? drafter.approval(call, open(program), cases, clock.today())
                : drafter.recognition(call, open(program), clock.today(), cases));
    }

    /** The certificate of the first of these cases. */
    public byte[] certificate(Collection<Long> caseIds, Actor by) {
        Case first = issuable(caseIds, by).get(0);
        return print(drafter.certificate(first, open(editions.of(first)), Wordings.both("number.open").zh(), clock.today()));
    }

    public byte[] allocation(Collection<Long> caseIds, Actor by) {
        Call call = issuable(caseIds, by).get(0).call();
        List<Allocation> allocation = treasury.allocation(call.id(), caseIds);
        if (allocation.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_CHOSEN);
        }
        return print(drafter.allocation(call, open(editions.of(call)), allocation, clock.today()));
    }

    private List<Case> issuable(Collection<Long> caseIds, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.ISSUE.name());
        return cases(caseIds, by);
    }

    private List<Case> cases(Collection<Long> caseIds, Actor by) {
        if (caseIds.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_CHOSEN);
        }
        List<Case> cases = caseIds.stream().sorted().map(id -> reading.find(id, by)).toList();
        if (cases.stream().map(each -> each.call().id()).distinct().count() > 1) {
            throw new UnlawfulAct(Rule.CASES_OF_ANOTHER_CALL);
        }
        return cases;
    }

    private String open(Program program) {
        LocalDate today = clock.today();
        return DocumentNumbers.open(program, today.getYear());
    }

    private byte[] print(OfficialDocument document) {
        return printer.draft(document, Locale.CHINESE);
    }
}
