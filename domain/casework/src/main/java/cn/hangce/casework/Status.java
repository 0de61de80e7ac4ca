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
    /** 拟发文: approved, the documents are not issued yet. */
    APPROVED,
    /** 已认定: recognised, with document and certificate. */
    RECOGNISED;

    private static final Set<Status> ENDED = EnumSet.of(WITHDRAWN, REJECTED, REFUSED, RECOGNISED);
    private static final Set<Status> WITH_APPLICANT = EnumSet.of(DRAFT, RETURNED);

    /** Nothing more happens in this procedure. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The applicant may change facts and materials. */
    public boolean withApplicant() {
        return WITH_APPLICANT.contains(this);
    }
}
