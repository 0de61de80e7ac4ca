package cn.hangce.casework.topic;

import cn.hangce.casework.Refusal;

/** Something that cannot be done with a topic; the sentences stand in {@code topic.properties}. */
public class TopicRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The program’s text settles no topics. */
        NO_TOPICS,
        /** A title, what it is about, or from whom it comes is missing. */
        INCOMPLETE,
        /** The same title stands in the program’s list already. */
        PROPOSED_ALREADY,
        /** Experts are to be heard first (documents 29, 第七条(一), and 34, 四.1). */
        NOT_ARGUED,
        /** Chosen or not, it is settled. */
        SETTLED,
        /** Changed by somebody else since the page was opened. */
        CHANGED,
        NOT_FOUND
    }

    private final Why why;

    TopicRefused(Why why, Object... args) {
        super("cn.hangce.casework.topic.topic", why.name(), args);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
