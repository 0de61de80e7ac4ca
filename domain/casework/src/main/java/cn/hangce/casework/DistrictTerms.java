package cn.hangce.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** What a call announces for one district: how many it may recommend, and a window of its own. */
@Embeddable
public class DistrictTerms {

    private Integer recommends;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;

    protected DistrictTerms() {
    }

    /**
     * @param recommends at most so many; null where the call announces no number
     * @param opensOn    first day of the district’s own window; null where the city’s is its window
     * @param closesOn   its last day, inclusive
     */
    public DistrictTerms(Integer recommends, LocalDate opensOn, LocalDate closesOn) {
        this.recommends = recommends;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    public Integer recommends() {
        return recommends;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    boolean hasWindow() {
        return opensOn != null || closesOn != null;
    }

    /** Whether its window has two ends in their order, both between these days. */
    boolean opensWithin(LocalDate first, LocalDate last) {
        return opensOn != null && closesOn != null && !closesOn.isBefore(opensOn) && !opensOn.isBefore(first) && !closesOn.isAfter(last);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DistrictTerms that && Objects.equals(recommends, that.recommends)
                && Objects.equals(opensOn, that.opensOn) && Objects.equals(closesOn, that.closesOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recommends, opensOn, closesOn);
    }
}
