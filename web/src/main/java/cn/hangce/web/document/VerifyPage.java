package cn.hangce.web.document;

import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Verification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a paper is genuine, for everybody who holds it. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

    @Inject
    private DocumentArchive archive;
    private String code;
    private Verification result;

    /** Null until a code is given. */
    public Verification getResult() {
        if (result == null && code != null && !code.isBlank()) {
            result = archive.verification(code);
        }
        return result;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
