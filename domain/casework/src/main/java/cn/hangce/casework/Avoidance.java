package cn.hangce.casework;

import cn.hangce.casework.LeftOut.Ground;
import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertInterest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who of a pool may judge these applicants on a day (回避), who may not, and why. */
final class Avoidance {

    private final Map<String, String> applicants;
    private final List<ExpertInterest> interests;
    private final LocalDate day;
    private final List<Expert> free = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * @param pool       the active experts
     * @param applicants names of the organisations whose cases are to be judged, by credit code
     * @param interests  what is on record about experts and these organisations
     */
    Avoidance(List<Expert> pool, Map<String, String> applicants, List<ExpertInterest> interests, LocalDate day) {
        this.applicants = applicants;
        this.interests = interests;
        this.day = day;
        pool.forEach(expert -> ground(expert).ifPresentOrElse(leftOut::add, () -> free.add(expert)));
    }

    private Optional<LeftOut> ground(Expert expert) {
        return interestOf(expert).or(() -> expert.awayOn(day) ? Optional.of(LeftOut.of(expert, Ground.AWAY, "")) : Optional.empty());
    }

    /** What keeps an expert from judging any of the applicants; being away does not. */
    Optional<LeftOut> interestOf(Expert expert) {
        if (applicants.containsKey(expert.employerCreditCode())) {
            return Optional.of(LeftOut.of(expert, Ground.EMPLOYER, applicants.get(expert.employerCreditCode())));
        }
        return interests.stream()
                .filter(each -> each.account().equals(expert.account()) && each.countsOn(day) && applicants.containsKey(each.creditCode()))
                .findFirst().map(each -> LeftOut.of(expert, Ground.valueOf(each.kind().name()), applicants.get(each.creditCode())));
    }

    List<Expert> free() {
        return List.copyOf(free);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    int poolSize() {
        return free.size() + leftOut.size();
    }
}
