package cn.hangce.reporting.print;

import cn.hangce.reporting.document.ListedFirm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The annexed list of organisations that several kinds share. */
final class Lists {

    private Lists() {
    }

    static Sheet firms(Labels labels, String title, List<ListedFirm> firms) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ListedFirm firm : firms) {
            rows.add(Map.of("line", String.valueOf(rows.size() + 1), "name", firm.name(), "creditCode", firm.creditCode(),
                    "district", firm.district()));
        }
        return new Sheet("firms", Map.of("title", title, "caption", labels.say("firms.caption", firms.size())), rows);
    }
}
