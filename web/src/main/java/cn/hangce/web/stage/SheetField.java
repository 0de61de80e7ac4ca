package cn.hangce.web.stage;

import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.SheetWords;
import cn.hangce.policy.Text;

/** An item of a stage’s sheet as a page asks for it. */
public record SheetField(Item item, boolean optional) {

    /** The key under which it is typed. */
    public String key() {
        return item.name();
    }

    public Text label() {
        return SheetWords.name(item);
    }

    /** How it is asked: {@code words}, {@code names}, {@code line}, {@code count} or {@code day}. */
    public String control() {
        return switch (item.form()) {
            case WORDS -> "words";
            case NAMES -> "names";
            case LINE -> "line";
            case COUNT, YUAN -> "count";
            case DAY, PAST_DAY -> "day";
        };
    }
}
