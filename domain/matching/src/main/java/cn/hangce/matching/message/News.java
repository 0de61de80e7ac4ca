package cn.hangce.matching.message;

import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.matching.message.Telling.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells what has just happened, in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class News {

    @Inject
    private Telling telling;

    void callPublished(@Observes Happened.CallPublished event) {
        Call call = event.call();
        telling.entitled(new Matter(MessageKind.CALL_OPEN, call.programId(), call.title(), Links.call(call), call.closesOn()));
    }

    void caseProposed(@Observes Happened.CaseProposed event) {
        Case subject = event.subject();
        Call call = subject.call();
        telling.organisation(subject.creditCode(),
                new Matter(MessageKind.CASE_PROPOSED, call.programId(), call.title(), "/my/case.xhtml?id=" + subject.id(), call.closesOn()));
    }
}
