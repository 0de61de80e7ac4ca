package cn.hangce.reporting.print;

import cn.hangce.reporting.document.YearlyStatementDocument;
import cn.hangce.reporting.document.YearlyStatementDocument.District;
import cn.hangce.reporting.document.YearlyStatementDocument.Holder;
import cn.hangce.reporting.document.YearlyStatementDocument.Program;
import cn.hangce.treasury.YearFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The yearly statement: a line for each program, for the city also for each district in it, and the sum of all. */
final class StatementPaper {

    private final Labels labels;
    private final Stamp stamp;

    StatementPaper(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> sheets(YearlyStatementDocument statement) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Program program : statement.programs()) {
            rows.add(row(statement.ofCity() ? "program" : "line", program.name().in(labels.locale()), program.sum()));
            if (statement.ofCity()) {
                for (District district : program.districts()) {
                    rows.add(row("line", labels.say("statement.in", district.name()), district.figures()));
                }
            }
        }
        YearFigures sum = statement.sum();
        rows.add(row("sum", labels.say("statement.sum"), sum));
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("title", labels.say(statement.ofCity() ? "statement.title-city" : "statement.title", String.valueOf(statement.year())));
        values.put("holder", statement.ofCity() ? "" : holder(statement.party()));
        values.put("notes", String.join("\n", labels.say("statement.paid-words", sum.paid(), ChineseAmount.of(sum.paid())),
                labels.say("statement.owed-words", sum.owed(), ChineseAmount.of(sum.owed())),
                labels.say("statement.note", statement.asOf())));
        values.put("caption", labels.say("allocation.caption"));
        values.put("signature", Letter.signature(labels, statement));
        return List.of(new Sheet("statement", values, rows));
    }

    private Map<String, Object> row(String style, String name, YearFigures figures) {
        Map<String, Object> row = new HashMap<>();
        row.put("style", style);
        row.put("name", name);
        row.put("awarded", yuan(figures.awarded()));
        row.put("cancelled", yuan(figures.cancelled()));
        row.put("city", yuan(figures.cityPaid()));
        row.put("district", yuan(figures.districtPaid()));
        row.put("open", yuan(figures.open()));
        row.put("claimed", yuan(figures.claimed()));
        row.put("returned", yuan(figures.returned()));
        row.put("owed", yuan(figures.owed()));
        return row;
    }

    private String holder(Holder party) {
        return labels.say("statement.holder", party.name(), party.code(), party.district());
    }

    private String yuan(long amount) {
        return amount == 0 ? "—" : String.format(labels.locale(), "%,d", amount);
    }
}
