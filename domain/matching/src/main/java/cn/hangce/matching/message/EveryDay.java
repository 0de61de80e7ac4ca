package cn.hangce.matching.message;

import cn.hangce.registry.DayTurned;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Looks every hour, so that a server that was down at midnight is not late, and when a demonstration’s day is set. */
@Singleton
public class EveryDay {

    @Inject
    private Reminders reminders;
    @Resource
    private ManagedExecutorService beside;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void hour() {
        reminders.tell();
    }

    /** Beside whoever set the day, since the transaction in which it was set is over and this needs one of its own. */
    void turned(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayTurned turned) {
        beside.submit(reminders::tell);
    }
}
