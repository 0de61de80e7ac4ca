package cn.hangce.web.document;

import cn.hangce.registry.CityClock;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.papers.YearlyStatements;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Language;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Has the statement of a year’s money issued: an applicant its own, the finance officer the city’s. */
@Named("statements")
@RequestScoped
public class StatementDesk {

    /** How many years are offered, the present one first. */
    private static final int OFFERED = 6;

    @Inject
    private YearlyStatements statements;
    @Inject
    private DocumentArchive archive;
    @Inject
    private CurrentActor current;
    @Inject
    private CityClock clock;
    @Inject
    private Language language;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;
    private Integer year;

    public String mine() {
        return told("/my/index", statements.ofMine(year, language.getLocale(), current.require(Permission.APPLY)));
    }

    public String city() {
        return told("/finance/payments", statements.ofCity(year, language.getLocale(), current.require(Permission.RELEASE_PAYMENTS)));
    }

    private String told(String page, IssuedDocument issued) {
        return notes.next(page, bundles.text("finance", "statement.issued", String.valueOf(year), issued.code()));
    }

    public List<Integer> getYears() {
        int present = clock.today().getYear();
        return IntStream.range(0, OFFERED).mapToObj(before -> present - before).toList();
    }

    /** Those of the city that the reader may open, the latest year first. */
    public List<IssuedDocument> getOfCity() {
        return getYears().stream().flatMap(each -> archive.of("year:" + each, current.actor()).stream()).toList();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
