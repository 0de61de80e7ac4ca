package cn.hangce.web.stage;

import cn.hangce.casework.StageRecord;
import cn.hangce.casework.Words;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.SheetWords;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** The record of a stage, laid out for reading. */
public record RecordView(StageRecord record, Stage stage, Text act, List<Line> lines) {

    /** An item with what was written, as its readers write it. */
    public record Line(Text name, Text text) {
    }

    static RecordView of(StageRecord record, Stage stage) {
        return new RecordView(record, stage, Words.act(record.act()), lines(record.entries()));
    }

    /** The items of a record or a contract, for reading. */
    public static List<Line> lines(Map<Item, String> entries) {
        return entries.entrySet().stream().map(entry -> new Line(SheetWords.name(entry.getKey()), written(entry.getKey(), entry.getValue()))).toList();
    }

    private static Text written(Item item, String text) {
        try {
            return switch (item.form()) {
                case DAY, PAST_DAY -> Written.day(LocalDate.parse(text));
                case YUAN -> Written.yuan(Long.parseLong(text));
                case LINE, WORDS, NAMES, COUNT -> new Text(text, text);
            };
        } catch (DateTimeParseException | NumberFormatException asItWasWritten) {
            return new Text(text, text);
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
