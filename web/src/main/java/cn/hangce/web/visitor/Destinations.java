package cn.hangce.web.visitor;

import cn.hangce.policy.Program;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Text;
import cn.hangce.web.Citations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a document’s accounting, such as {@code fledgling-enterprise/conditions/age}, as places to go to. */
final class Destinations {

    private final Regulation document;
    private final Map<String, Text> names = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    Destinations(Regulation document, Collection<Program> programs, Collection<Rule> rules) {
        this.document = document;
        programs.forEach(program -> {
            names.put(program.id(), program.name());
            addresses.put(program.id(), "/program.xhtml?id=" + program.id());
        });
        rules.forEach(rule -> {
            names.put(rule.id(), rule.name());
            addresses.put(rule.id(), Citations.PAGE + rule.regulation().id() + "#rule-" + rule.id());
        });
    }

    /** One for each program or rule, and one for each of the document’s own lists, in the order in which they come. */
    List<Destination> of(List<String> where) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String place : where) {
            String[] steps = place.split("/");
            boolean own = !names.containsKey(steps[0]);
            // The document’s own lists are named after its id, what a clause’s own line names, such as splits, is not.
            String part = own && !steps[0].equals(document.id()) ? steps[0] : steps.length > 1 ? steps[1] : "";
            List<String> of = parts.computeIfAbsent(own ? "#" + part : steps[0], any -> new ArrayList<>());
            if (!part.isEmpty() && !of.contains(part)) {
                of.add(part);
            }
        }
        return parts.entrySet().stream().map(entry -> destination(entry.getKey(), entry.getValue())).toList();
    }

    private Destination destination(String key, List<String> parts) {
        return key.startsWith("#") ? new Destination(key.equals("#splits") ? null : key, null, parts)
                : new Destination(addresses.get(key), names.get(key), parts);
    }
}
