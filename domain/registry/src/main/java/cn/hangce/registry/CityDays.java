package cn.hangce.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps the day that a demonstration is set to, so that it survives a restart and is one for all servers. */
@ApplicationScoped
@Transactional
class CityDays {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    Optional<LocalDate> current() {
        return Optional.ofNullable(em.find(CityDay.class, CityDay.ONLY)).map(CityDay::day);
    }

    void set(LocalDate day, Actor by) {
        CityDay present = em.find(CityDay.class, CityDay.ONLY);
        if (present == null) {
            em.persist(new CityDay(day, by));
        } else {
            present.set(day, by);
        }
    }

    void release() {
        CityDay present = em.find(CityDay.class, CityDay.ONLY);
        if (present != null) {
            em.remove(present);
        }
    }
}
