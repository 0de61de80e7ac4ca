package cn.hangce.reporting.papers;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Party;
import cn.hangce.registry.Registry;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.archive.Visibility;
import cn.hangce.reporting.document.YearlyStatementDocument;
import cn.hangce.reporting.document.YearlyStatementDocument.District;
import cn.hangce.reporting.document.YearlyStatementDocument.Holder;
import cn.hangce.treasury.YearAccounts;
import cn.hangce.treasury.YearLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Issues the statement of a year’s money on request: to an applicant its own, to the finance officer the city’s. A later one replaces it. */
@ApplicationScoped
@Transactional
public class YearlyStatements {

    @Inject
    private YearAccounts accounts;
    @Inject
    private Registry registry;
    @Inject
    private ProgramLibrary library;
    @Inject
    private DocumentArchive archive;
    @Inject
    private CityClock clock;

    /** @throws cn.hangce.treasury.MoneyRefused for a year of which there is none */
    public IssuedDocument ofMine(int year, Locale locale, Actor by) {
        List<YearLine> lines = accounts.ofMine(year, by);
        Party party = registry.party(by.creditCode()).orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, String.valueOf(by.creditCode())));
        Holder holder = new Holder(party.name(), party.shownCode(), party.district());
        YearlyStatementDocument statement = new YearlyStatementDocument(year, holder, clock.today(), programs(lines));
        return archive.issue(statement, locale, "party:" + party.creditCode(), party.creditCode(), Visibility.PARTIES, by, Moment.of(clock));
    }

    /** @throws cn.hangce.treasury.MoneyRefused for a year of which there is none */
    public IssuedDocument ofCity(int year, Locale locale, Actor by) {
        YearlyStatementDocument statement = new YearlyStatementDocument(year, null, clock.today(), programs(accounts.ofCity(year, by)));
        return archive.issue(statement, locale, "year:" + year, null, Visibility.CITY, by, Moment.of(clock));
    }

    private List<YearlyStatementDocument.Program> programs(List<YearLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(YearLine::program, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> new YearlyStatementDocument.Program(name(each.getKey()),
                        each.getValue().stream().map(line -> new District(line.district(), line.figures())).toList())).toList();
    }

    /** A program that was taken out of the library keeps its money under its id. */
    private Text name(String program) {
        return library.program(program).map(Program::name).orElse(new Text(program, program));
    }
}
