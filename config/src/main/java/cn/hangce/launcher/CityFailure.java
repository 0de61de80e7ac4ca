package cn.hangce.launcher;

/** The city cannot start or go on. The message is one sentence for the person at the keyboard: what happened, what to do. */
public final class CityFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CityFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static CityFailure of(String key, Object... arguments) {
        return new CityFailure(Words.of(key, arguments), null);
    }

    static CityFailure of(Throwable cause, String key, Object... arguments) {
        return new CityFailure(Words.of(key, arguments), cause);
    }
}
