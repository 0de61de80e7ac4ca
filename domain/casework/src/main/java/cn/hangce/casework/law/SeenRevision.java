package cn.hangce.casework.law;

import jakarta.enterprise.context.RequestScoped;

/** Which revision of the law this request goes by. */
@RequestScoped
class SeenRevision {

    private String stamp;

    /** Null where it has not asked yet. */
    String stamp() {
        return stamp;
    }

    void is(String revision) {
        this.stamp = revision;
    }
}
