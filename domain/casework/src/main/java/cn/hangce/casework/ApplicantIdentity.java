package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * A person’s identity number in full, for those who have to verify the person or to pay: the officers of the own district and of
 * the city, and the finance officer. Nobody else gets more than the masked one, and whoever asks for it puts it on record.
 */
@ApplicationScoped
@Transactional
public class ApplicantIdentity {

    private static final Set<Role> IN_FULL = Set.of(Role.DISTRICT_OFFICER, Role.CITY_OFFICER, Role.FINANCE_OFFICER);

    @Inject
    private CaseReading reading;
    @Inject
    private Persons persons;

    /**
     * Empty where the applicant is an organisation, and for readers of a case who need not know it.
     *
     * @throws UnlawfulAct {@link Rule#NOT_FOUND} where the case is not for {@code by}
     */
    public Optional<IdentityNumber> of(long caseId, Actor by) {
        Case subject = reading.find(caseId, by);
        return subject.isPersons() && by.roles().stream().anyMatch(IN_FULL::contains) ? persons.numberOf(subject.creditCode()) : Optional.empty();
    }
}
