package cn.hangce.matching.message;

import cn.hangce.casework.Call;

/** The pages that messages lead to. */
final class Links {

    static final String MY_PAGE = "/my/index.xhtml";

    private Links() {
    }

    static String call(Call call) {
        return "/call.xhtml?id=" + call.id();
    }

    static String program(String id) {
        return "/program.xhtml?id=" + id;
    }
}
