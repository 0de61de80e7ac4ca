package cn.hangce.casework.duplicate;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.duplicate.Hit.Ground;
import java.util.Optional;

/** What a case’s project is known by, and how something else compares with it. */
final class Project {

    private final String creditCode;
    private final String organisation;
    private final String leader;
    private final Likeness title;

    Project(String creditCode, String organisation, String title, String leader) {
        this.creditCode = creditCode;
        this.organisation = organisation;
        this.title = Likeness.of(title);
        this.leader = leader;
    }

    static Project of(Case subject) {
        return new Project(subject.creditCode(), subject.organisationName(), fact(subject, "project_title"), fact(subject, "project_leader"));
    }

    private static String fact(Case subject, String name) {
        CaseFact fact = subject.facts().get(name);
        return fact == null ? "" : fact.value();
    }

    /** Why something is shown. @param likeness of the titles, in per cent */
    record Match(Ground ground, int likeness) {
    }

    Optional<Match> compare(Duplicates.Candidate other) {
        return match(creditCode.equals(other.creditCode()), sameLeader(other.leader()), title.to(other.title()));
    }

    /** Another body’s list may have no credit codes; then the name must be the same. */
    Optional<Match> compare(FundedElsewhere other) {
        boolean same = other.creditCode() != null ? creditCode.equals(other.creditCode()) : organisation.equals(other.organisation());
        return match(same, false, title.to(other.title()));
    }

    private boolean sameLeader(String other) {
        return other != null && !leader.isBlank() && leader.strip().equals(other.strip());
    }

    private static Optional<Match> match(boolean sameOrganisation, boolean sameLeader, int likeness) {
        boolean alike = likeness >= Likeness.WORTH_A_LOOK;
        if (alike) {
            return Optional.of(new Match(sameOrganisation || sameLeader ? Ground.SAME_PROJECT : Ground.ALIKE, likeness));
        }
        if (sameLeader) {
            return Optional.of(new Match(Ground.SAME_LEADER, likeness));
        }
        return sameOrganisation ? Optional.of(new Match(Ground.SAME_ORGANISATION, likeness)) : Optional.empty();
    }
}
