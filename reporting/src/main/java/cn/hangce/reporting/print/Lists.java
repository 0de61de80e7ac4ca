package cn.hangce.reporting.print;

import cn.hangce.registry.Masking;
import cn.hangce.reporting.document.ListedFirm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The annexed list of organisations that several kinds share. */
final class Lists {

    private Lists() {
    }

    /** A person with what tells them from others of the name; a firm’s name is its own. */
    static String named(String name, String code) {
        return Masking.isMasked(code) ? name + "\n" + code : name;
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
