package cn.hangce.web.stage;

import cn.hangce.casework.StageRecord;
import cn.hangce.casework.Words;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.SheetWords;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The record of a stage, laid out for reading. */
public record RecordView(StageRecord record, Stage stage, Text act, List<Line> lines) {

    /** An item with what was written. @param day null where it is none */
    public record Line(Text name, String text, LocalDate day) {
    }

    static RecordView of(StageRecord record, Stage stage) {
        return new RecordView(record, stage, Words.act(record.act()), record.entries().entrySet().stream()
                .map(entry -> new Line(SheetWords.name(entry.getKey()), entry.getValue(), day(entry.getKey(), entry.getValue()))).toList());
    }

    private static LocalDate day(Item item, String text) {
        try {
            return item.form() == Item.Form.DAY || item.form() == Item.Form.PAST_DAY ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Good for the case, bad for it, or neither. */
    public String tone() {
        return switch (record.act()) {
            case PASS -> "good";
            case FAIL, TERMINATE -> "bad";
            case SEND_BACK -> "waiting";
            default -> "neutral";
        };
    }
}
