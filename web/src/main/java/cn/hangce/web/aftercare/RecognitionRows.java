package cn.hangce.web.aftercare;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Lists recognitions for whoever may see them. */
@RequestScoped
class RecognitionRows {

    @Inject
    private Reading reading;
    @Inject
    private Editions editions;
    @Inject
    private CityClock clock;

    List<RecognitionRow> all(Actor by) {
        Set<Long> waiting = reading.waiting(by);
        return reading.list(null, by).stream().map(each -> row(each, waiting.contains(each.id()))).toList();
    }

    List<RecognitionRow> mine(Actor by) {
        return reading.mine(by).stream().map(each -> row(each, false)).toList();
    }

    private RecognitionRow row(Recognition recognition, boolean waiting) {
        Program program = editions.of(recognition.origin());
        return RecognitionRow.of(recognition, program.recognition() == null ? program.name() : program.recognition().label(), clock.today(), waiting);
    }
}
