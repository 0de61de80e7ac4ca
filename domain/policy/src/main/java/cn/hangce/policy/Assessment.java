package cn.hangce.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How a program’s file judges one applicant’s facts.
 *
 * @param program    the program’s id
 * @param version    the version of the file that judged
 * @param eligible   false as soon as a condition fails, null while facts are missing, true when everything holds
 * @param failed     ids of every condition that does not hold, {@code validity} first, then in the order of the file
 * @param missing    facts that are needed and not given, in the order in which the file asks for them
 * @param conditions each condition and how it came out
 * @param benefits   what is granted; empty unless eligible
 */
public record Assessment(String program, String version, Boolean eligible, List<String> failed, List<String> missing,
                         List<ConditionResult> conditions, List<BenefitResult> benefits) {

    public Assessment {
        failed = List.copyOf(failed);
        missing = List.copyOf(missing);
        conditions = List.copyOf(conditions);
        benefits = List.copyOf(benefits);
    }

    /** Whole yuan by benefit id, without those that somebody has yet to fix; empty unless eligible. */
    public Map<String, Long> amounts() {
        Map<String, Long> amounts = new LinkedHashMap<>();
        benefits.stream().filter(benefit -> !benefit.referred()).forEach(benefit -> amounts.put(benefit.id(), benefit.yuan()));
        return amounts;
    }

    /** The city’s part of all benefits; null where none is shared between city and district. */
    public Long cityYuan() {
        return sum(BenefitResult::cityYuan);
    }

    /** The district’s part of all benefits; null where none is shared between city and district. */
    public Long districtYuan() {
        return sum(BenefitResult::districtYuan);
    }

    public long totalYuan() {
        return benefits.stream().mapToLong(BenefitResult::yuan).reduce(0, Math::addExact);
    }

    private Long sum(Function<BenefitResult, Long> share) {
        return benefits.stream().map(share).filter(Objects::nonNull).reduce(Math::addExact).orElse(null);
    }
}
