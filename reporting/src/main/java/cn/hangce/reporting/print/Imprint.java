package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.OfficialDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands at the foot of a document’s last page (版记; GB/T 9704-2012, 7.4): who gets a copy, who printed it and when. */
final class Imprint {

    private Imprint() {
    }

    /** @param copyTo may be empty; then there is no line for it */
    static List<Sheet> on(List<Sheet> sheets, Labels labels, OfficialDocument document, List<Text> copyTo) {
        Map<String, Object> values = new HashMap<>();
        if (!copyTo.isEmpty()) {
            values.put("copyTo", labels.say("imprint.copy-to", labels.joined(copyTo, "imprint.and")));
        }
        values.put("printed", document.issuers().get(0).in(labels.locale()));
        values.put("printedOn", labels.say("imprint.printed-on", document.issuedOn()));
        List<Sheet> all = new ArrayList<>(sheets);
        int last = all.size() - 1;
        all.set(last, all.get(last).with(values));
        return all;
    }
}
