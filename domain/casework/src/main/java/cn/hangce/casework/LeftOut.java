package cn.hangce.casework;

import cn.hangce.registry.Expert;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An expert whom a draw did not consider, and why.
 *
 * @param organisationName the applicant in whom the interest lies; empty where the ground is none of an interest
 */
@Embeddable
public record LeftOut(@Column(updatable = false) String account, @Column(updatable = false) String name,
                      @Column(name = "employer_name", updatable = false) String employerName,
                      @Enumerated(EnumType.STRING) @Column(updatable = false) Ground ground,
                      @Column(name = "organisation_name", updatable = false) String organisationName) {

    /** The sorts of interest of {@link cn.hangce.registry.ExpertInterest.Kind}, by the same names, and leave. */
    public enum Ground { EMPLOYER, SHAREHOLDING, COOPERATION, FAMILY, DECLARED, AWAY }

    static LeftOut of(Expert expert, Ground ground, String organisationName) {
        return new LeftOut(expert.account(), expert.name(), expert.employerName(), ground, organisationName);
    }

    /** As the record of the draw says it. */
    String inWords() {
        String why = Words.ground(ground).zh() + (organisationName.isEmpty() ? "" : "：" + organisationName);
        return name + "（" + employerName + "，" + why + "）";
    }
}
