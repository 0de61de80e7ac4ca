package cn.hangce.policy.entitlement;

import cn.hangce.policy.Facts;
import java.util.Objects;
import java.util.Set;

/**
 * Whoever asks what there is to be had.
 *
 * @param kind     what it is: a value of the fact {@code org_type}
 * @param facts    what is known of it
 * @param received ids of the programs whose money it was awarded before
 */
public record Applicant(String kind, Facts facts, Set<String> received) {

    public Applicant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(facts, "facts");
        received = Set.copyOf(received);
    }
}
