package cn.hangce.casework.law;

import cn.hangce.casework.Guard;
import cn.hangce.policy.Amendment;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import cn.hangce.registry.Roll;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What administrators have weighed last, one for each of them, on this server. It is only a preview: nothing of it is on record. */
@ApplicationScoped
public class Weighings {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService workers;
    @Inject
    private Roll roll;
    @Inject
    private Registry registry;

    private final Map<String, Entry> byAccount = new ConcurrentHashMap<>();

    private record Entry(String id, Weighing weighing) {
    }

    /**
     * Begins to weigh a change; the one before of the same administrator ends.
     *
     * @return under which it is found
     */
    public String begin(Amendment amendment, LocalDate day, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, "weigh-program");
        try {
            Entry entry = new Entry(UUID.randomUUID().toString(), new Weighing(amendment, day, roll, registry));
            Entry before = byAccount.put(by.account(), entry);
            if (before != null) {
                before.weighing().discard();
            }
            workers.execute(entry.weighing());
            return entry.id();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the result", e);
        }
    }

    /** Empty where it is another’s, was followed by another or was on a server that has stopped since. */
    public Optional<Weighing> find(String id, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, "weigh-program");
        return Optional.ofNullable(byAccount.get(by.account())).filter(entry -> entry.id().equals(id)).map(Entry::weighing);
    }

    public void stop(String id, Actor by) {
        find(id, by).ifPresent(Weighing::stop);
    }

    @PreDestroy
    void close() {
        byAccount.values().forEach(entry -> entry.weighing().discard());
    }
}
