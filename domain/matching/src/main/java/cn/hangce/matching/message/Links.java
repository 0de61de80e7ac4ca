package cn.hangce.matching.message;

import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.Recognition;

/** The pages that messages lead to. */
final class Links {

    static final String MY_PAGE = "/my/index.xhtml";

    private Links() {
    }

    static String call(Call call) {
        return "/call.xhtml?id=" + call.id();
    }

    static String myCase(Case subject) {
        return "/my/case.xhtml?id=" + subject.id();
    }

    static String recognition(Recognition recognition) {
        return "/my/recognition.xhtml?id=" + recognition.id();
    }

    static String program(String id) {
        return "/program.xhtml?id=" + id;
    }
}
