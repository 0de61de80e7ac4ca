package cn.hangce.casework;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, beside the stage it is in. */
public enum Status {
    /** 草稿: begun, not yet handed in; only the applicant sees it. */
    DRAFT,
    /** 办理中: handed in and somebody else’s turn. */
    UNDER_WAY,
    /** 退回补正: back with the applicant for correction. */
    RETURNED,
    /** 已撤回: taken back by the applicant. */
    WITHDRAWN,
    /** 不予推荐 or 未通过评审: ended before the decision. */
    REJECTED,
    /** 不予认定: refused by the decision. */
    REFUSED,
    /** 已批准: granted; its document is not issued yet, or the text knows none. */
    APPROVED,
    /** 已认定: recognised, with document and certificate, and nothing more to do in this procedure. */
    RECOGNISED,
    /** 执行中: granted and issued; contract, payments, acceptance or the like are still to come. */
    GRANTED,
    /** 已办结: the whole way has been gone. */
    COMPLETED,
    /** 已终止: granted, and ended before its time. */
    TERMINATED;

    private static final Set<Status> ENDED = EnumSet.of(WITHDRAWN, REJECTED, REFUSED, RECOGNISED, COMPLETED, TERMINATED);
    private static final Set<Status> WITH_APPLICANT = EnumSet.of(DRAFT, RETURNED);
    private static final Set<Status> GRANT_STANDS = EnumSet.of(APPROVED, RECOGNISED, GRANTED, COMPLETED);

    /** The statuses in which a grant stands. */
    static Set<Status> whereGranted() {
        return GRANT_STANDS;
    }

    /** Nothing more happens in this procedure. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The applicant may change facts and materials. */
    public boolean withApplicant() {
        return WITH_APPLICANT.contains(this);
    }

    /** What was asked for has been granted, and not been lost again. */
    public boolean granted() {
        return GRANT_STANDS.contains(this);
    }
}
