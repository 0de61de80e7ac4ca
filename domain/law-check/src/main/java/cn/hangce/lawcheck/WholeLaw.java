package cn.hangce.lawcheck;

import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Provisions;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Sanction;
import cn.hangce.policy.Ties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can only be looked at where the files of all families are together. */
public final class WholeLaw {

    private static final Pattern DOCUMENT = Pattern.compile("\\d{2}");

    private WholeLaw() {
    }

    /** Documents of the contract that have no file yet, by family. */
    public static Map<String, List<String>> absent(ProgramLibrary library) {
        return Contract.documents().values().stream().filter(document -> library.regulation(document.id()).isEmpty())
                .collect(Collectors.groupingBy(Contract.Document::family, TreeMap::new, Collectors.mapping(Contract.Document::id, Collectors.toList())));
    }

    /** What files say of programs and documents of other families that are none of the contract. */
    public static List<String> dangling(ProgramLibrary library) {
        Set<String> known = new HashSet<>(Contract.documents().keySet());
        Contract.documents().values().forEach(document -> document.programs().forEach(program -> known.add(program.id())));
        library.programs().forEach(program -> known.add(program.id()));
        List<String> dangling = new ArrayList<>();
        for (Program program : library.programs()) {
            for (Provisions.Exclusion exclusion : program.provisions().exclusions()) {
                exclusion.with().stream().filter(id -> !known.contains(id))
                        .forEach(id -> dangling.add(program.id() + "/exclusions/" + exclusion.id() + " names " + id));
            }
        }
        library.programs().forEach(program -> bars(program).filter(id -> !known.contains(id))
                .forEach(id -> dangling.add(program.id() + " bars from " + id)));
        for (Regulation regulation : library.regulations()) {
            for (Ties.Relation relation : regulation.ties().relations()) {
                String place = regulation.id() + "/relations/" + relation.id() + " names ";
                relation.programs().stream().filter(id -> !known.contains(id)).forEach(id -> dangling.add(place + id));
                if (DOCUMENT.matcher(relation.document()).matches() && !known.contains(relation.document())) {
                    dangling.add(place + relation.document());
                }
            }
        }
        return dangling;
    }

    private static Stream<String> bars(Program program) {
        return Stream.of(program.sanctions().stream().map(Sanction::bars), program.duties().stream().flatMap(duty -> duty.outcomes().stream())
                .map(Duty.Outcome::bars), program.provisions().evaluations().stream().flatMap(each -> each.outcomes().stream())
                .map(Duty.Outcome::bars)).flatMap(each -> each).flatMap(List::stream);
    }
}
