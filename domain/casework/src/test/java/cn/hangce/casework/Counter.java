package cn.hangce.casework;

import cn.hangce.casework.aftercare.LostSupport;
import cn.hangce.casework.register.Registers;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Party;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Registry;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@link Applications} at work on one day for one applicant who has these bars on record, without a database: what it asks others for
 * is answered here, so that what is left is its own rule.
 */
final class Counter {

    private final Journey journey;
    private final List<IntegrityRecord> bars;
    private final Case subject;

    private Counter(Journey journey, List<IntegrityRecord> bars, Case subject) {
        this.journey = journey;
        this.bars = bars;
        this.subject = subject;
    }

    /** @param subject the case that is handed in; may be null */
    static Applications of(Journey journey, List<IntegrityRecord> bars, Case subject) {
        Applications applications = new Applications();
        Counter counter = new Counter(journey, bars, subject);
        put(applications, "em", proxy(EntityManager.class));
        put(applications, "store", counter.new Store());
        put(applications, "registry", counter.new Records());
        put(applications, "calls", counter.new AllCalls());
        put(applications, "editions", counter.new Texts());
        put(applications, "persons", counter.new People());
        put(applications, "registers", new Registers() {
            @Override
            public void requireEntered(Program program, String creditCode) {
                // Whoever comes here is on every register.
            }
        });
        put(applications, "lostSupport", new LostSupport() {
            @Override
            public Optional<Loss> forApplying(String creditCode, String programId, int year) {
                return Optional.empty();
            }
        });
        put(applications, "numbers", new NumberSeries() {
            @Override
            public long next(String series, int year) {
                return 1;
            }
        });
        put(applications, "submitted", proxy(Event.class));
        put(applications, "proposed", proxy(Event.class));
        return applications;
    }

    private final class Store extends CaseStore {

        @Override
        Case hold(long id) {
            return subject;
        }

        @Override
        Case hold(long id, long seenVersion) {
            return subject;
        }

        @Override
        void moving(Case moved, Runnable act) {
            act.run();
        }

        @Override
        Moment now() {
            return journey.now();
        }
    }

    /** Hands out every bar whatever the day, so that it is the rule that tells which of them counts. */
    private final class Records extends Registry {

        @Override
        public List<IntegrityRecord> integrityOf(String creditCode, LocalDate day) {
            return bars.stream().filter(bar -> bar.creditCode().equals(creditCode)).toList();
        }

        @Override
        public Optional<Party> party(String code) {
            return Optional.of(journey.applicant());
        }

        @Override
        public Map<String, KnownFact> factsOf(String creditCode) {
            return journey.known();
        }
    }

    private final class AllCalls extends Calls {

        @Override
        public Call find(long callId, Actor by) {
            return journey.call();
        }
    }

    private final class Texts extends Editions {

        @Override
        public Program of(Call call) {
            return journey.program;
        }

        @Override
        public Program of(Case of) {
            return journey.program;
        }
    }

    private final class People extends Persons {

        @Override
        public Optional<String> codeOf(IdentityNumber number) {
            return Optional.of(journey.applicant().creditCode());
        }
    }

    /** Keeps nothing and finds nothing. */
    private static <T> T proxy(Class<T> kind) {
        return kind.cast(Proxy.newProxyInstance(Counter.class.getClassLoader(), new Class<?>[] {kind}, (self, method, args) -> switch (method.getName()) {
            case "createQuery" -> proxy(TypedQuery.class);
            case "setParameter" -> self;
            case "getResultStream" -> Stream.empty();
            default -> null;
        }));
    }

    private static void put(Object into, String name, Object value) {
        try {
            Field field = into.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(into, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
