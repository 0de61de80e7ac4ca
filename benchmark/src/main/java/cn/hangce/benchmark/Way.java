package cn.hangce.benchmark;

/** What is measured, in the order of the table. */
enum Way {
    ALL_HANGCE("allHangce", "Hangce: every condition, and amounts", true),
    ALL_HANGCE_STANDING("allHangceStanding", "Hangce: only eligible, open or not", true),
    ALL_CEL("allCel", "CEL’s own interpreter", true),
    FIVE_HAND_WRITTEN("fiveHandWritten", "hand-written Java", false),
    FIVE_HANGCE("fiveHangce", "Hangce", false),
    FIVE_HANGCE_INCOMPLETE("fiveHangceIncomplete", "Hangce, a fact in eight missing", false),
    FIVE_CEL("fiveCel", "CEL’s own interpreter", false),
    FIVE_DMN("fiveDmn", "Drools DMN, interpreted", false),
    FIVE_DMN_COMPILED("fiveDmnCompiled", "Drools DMN, FEEL compiled to Java", false);

    final String method;
    final String label;
    final boolean all;

    Way(String method, String label, boolean all) {
        this.method = method;
        this.label = label;
        this.all = all;
    }

    static Way of(String method) {
        for (Way way : values()) {
            if (way.method.equals(method)) {
                return way;
            }
        }
        throw new IllegalArgumentException(method);
    }

    /** Assessments in one call. */
    long assessments() {
        return all ? (long) Subjects.ORGANISATIONS * Subjects.ALL.size() : (long) Subjects.APPLICANTS * Subjects.FIVE.size();
    }

    /** What the others of its kind are compared with. */
    Way measure() {
        return all ? ALL_CEL : FIVE_HAND_WRITTEN;
    }
}
