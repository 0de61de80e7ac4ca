package cn.hangce.casework.duplicate;

import cn.hangce.policy.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a list of projects funded elsewhere has what, and whether a line of it can be. */
final class FundedColumns {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;
    private static final int CREDIT_CODE = 18;

    /** A column with the headings by which it is known, and how long its texts may be. */
    private enum Column {
        ORGANISATION(200, "单位名称", "单位", "承担单位", "organisation"),
        CREDIT_CODE(18, "统一社会信用代码", "信用代码", "credit code"),
        TITLE(400, "项目名称", "项目", "title"),
        PROGRAMME(200, "资助计划", "计划类别", "计划", "programme"),
        YEAR(4, "年度", "立项年度", "year"),
        YUAN(20, "金额（元）", "金额(元)", "资助金额（元）", "资助金额(元)", "yuan");

        private final int length;
        private final List<String> headings;

        Column(int length, String... headings) {
            this.length = length;
            this.headings = List.of(headings);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private FundedColumns() {
    }

    /** @throws FundedRefused naming the columns that are not there; the credit code may be left out */
    static FundedColumns of(List<String> head) {
        FundedColumns columns = new FundedColumns();
        List<String> names = head.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (Column column : Column.values()) {
            column.headings.stream().filter(names::contains).findFirst().ifPresent(name -> columns.places.put(column, names.indexOf(name)));
        }
        List<String> missing = Arrays.stream(Column.values()).filter(column -> column != Column.CREDIT_CODE && !columns.places.containsKey(column))
                .map(column -> column.headings.get(0)).toList();
        if (!missing.isEmpty()) {
            throw new FundedRefused("columns", String.join("、", missing));
        }
        return columns;
    }

    /** The line, or what is wrong with it. */
    FundedRow row(List<String> cells, List<Text> wrong) {
        for (Column column : Column.values()) {
            String cell = cell(cells, column);
            if (cell.isEmpty() && column != Column.CREDIT_CODE) {
                wrong.add(DuplicateWords.of("fault.missing", column.headings.get(0)));
            } else if (cell.length() > column.length) {
                wrong.add(DuplicateWords.of("fault.long", column.headings.get(0), column.length));
            }
        }
        String code = cell(cells, Column.CREDIT_CODE).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && code.length() != CREDIT_CODE) {
            wrong.add(DuplicateWords.of("fault.code", code));
        }
        long year = whole(cells, Column.YEAR, wrong);
        if (wrong.isEmpty() && (year < FIRST_YEAR || year > LAST_YEAR)) {
            wrong.add(DuplicateWords.of("fault.year", String.valueOf(year)));
        }
        long yuan = whole(cells, Column.YUAN, wrong);
        return new FundedRow(cell(cells, Column.ORGANISATION), code.isEmpty() ? null : code, cell(cells, Column.TITLE), cell(cells, Column.PROGRAMME),
                (int) year, yuan);
    }

    private static long positive(String text) {
        long number = new BigDecimal(text.replace(",", "").replace("，", "")).longValueExact();
        if (number < 0) {
            throw new ArithmeticException("below nothing");
        }
        return number;
    }

    private long whole(List<String> cells, Column column, List<Text> wrong) {
        String text = cell(cells, column);
        try {
            return text.isEmpty() ? 0 : positive(text);
        } catch (NumberFormatException | ArithmeticException e) {
            wrong.add(DuplicateWords.of("fault.number", column.headings.get(0), text));
            return 0;
        }
    }

    private String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
