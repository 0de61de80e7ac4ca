package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * That somebody tries something.
 *
 * @param due   whether it is what the case waits for, and everything but the person is as it should be
 * @param act   what it is otherwise
 * @param who   who tries it
 * @param role  whose role it is for somebody of a role
 * @param later how many days have gone by
 */
record Attempt(boolean due, Act act, Who who, Role role, int later) {

    /** Who tries, seen from the case. */
    enum Who {
        /** Whose turn it is. */
        RIGHTFUL,
        /** Somebody of a role, for this applicant or this district where it is one of theirs. */
        OF_ROLE,
        OF_ANOTHER_DISTRICT,
        OF_ANOTHER_APPLICANT,
        /** The applicant’s own people, whatever they are there for, such as keeping its seal. */
        OF_THE_APPLICANT,
        /** Whoever has examined the case, and holds every office that can have to do with it now. */
        EXAMINER
    }

    private static final String ELSEWHERE = "别处区";
    /** Days mostly pass singly; now and then a term is over. */
    private static final List<Integer> DAYS = List.of(0, 1, 1, 1, 40);

    /** Half of those who try are whose turn it is, so that sequences come far. */
    static Arbitrary<List<Attempt>> several() {
        Arbitrary<Who> who = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Who.RIGHTFUL)), Tuple.of(1, Arbitraries.of(Who.class)));
        return Combinators.combine(Arbitraries.of(true, true, true, false), Arbitraries.of(Act.class), who, Arbitraries.of(Role.class), Arbitraries.of(DAYS))
                .as(Attempt::new).list().ofMinSize(5).ofMaxSize(50);
    }

    /** By the same person, of what the case waits for. */
    Attempt ofWhatIsDue() {
        return new Attempt(true, act, who, role, later);
    }

    Act act(Acts acts) {
        return due && !acts.subject().status().ended() ? acts.due() : act;
    }

    Actor by(Acts acts) {
        Journey journey = acts.journey;
        return switch (who) {
            case RIGHTFUL -> acts.rightful(act(acts));
            case OF_ROLE -> journey.actor(role);
            case OF_ANOTHER_DISTRICT -> new Actor("elsewhere", "别区", Set.of(Role.DISTRICT_OFFICER), null, ELSEWHERE, null);
            case OF_ANOTHER_APPLICANT -> Fixture.OTHER_FIRM;
            case OF_THE_APPLICANT -> new Actor("of-applicant", "申报人", Set.of(role), journey.subject().creditCode(), null, null);
            case EXAMINER -> examiner(journey.subject());
        };
    }

    /** One of them, so that each way of examining is somebody’s only one. */
    private Actor examiner(Case subject) {
        List<String> examiners = Entitled.examiners(subject);
        return inEveryOffice(examiners.isEmpty() ? "everybody" : examiners.get(role.ordinal() % examiners.size()), subject);
    }

    /** Somebody who holds every office that can have to do with a case. */
    static Actor inEveryOffice(String account, Case subject) {
        return new Actor(account, account, EnumSet.complementOf(EnumSet.of(Role.APPLICANT, Role.EXPERT)), null, subject.district(), null);
    }
}
