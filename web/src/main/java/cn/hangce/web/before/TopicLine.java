package cn.hangce.web.before;

import cn.hangce.casework.topic.Topic;
import cn.hangce.casework.topic.TopicStep;
import java.time.Instant;
import java.util.List;

/**
 * A topic and what was done with it.
 *
 * @param history the first step before
 */
public record TopicLine(Topic topic, List<Step> history) {

    /** A step, as {@code hc:history} shows it. */
    public record Step(TopicStep step, String what) {

        public Instant getMoment() {
            return step.at();
        }

        public String getWhat() {
            return what;
        }

        public String getWho() {
            return step.actor();
        }

        public String getGround() {
            return step.words();
        }

        public String getVersion() {
            return null;
        }
    }

    public String tone() {
        return switch (topic.standing()) {
            case PROPOSED -> "waiting";
            case CHOSEN -> "good";
            case DROPPED -> "neutral";
        };
    }
}
