package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Recognition;

/**
 * What a sanction takes back: a recognition, or, where the program recognises nobody, what was granted in a case.
 *
 * @param recognition null where it is about a case alone
 * @param subject     the case in which it was granted
 */
public record Support(Recognition recognition, Case subject) {

    public static Support of(Recognition recognition) {
        return new Support(recognition, recognition.origin());
    }

    public static Support of(Case subject) {
        return new Support(null, subject);
    }

    public boolean isRecognition() {
        return recognition != null;
    }

    Long recognitionId() {
        return isRecognition() ? recognition.id() : null;
    }

    /** The case’s id where it is about the case alone. */
    Long caseId() {
        return isRecognition() ? null : subject.id();
    }

    public String creditCode() {
        return subject.creditCode();
    }

    public String programId() {
        return subject.call().programId();
    }
}
