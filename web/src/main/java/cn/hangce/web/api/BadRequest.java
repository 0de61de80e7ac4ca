package cn.hangce.web.api;

/** A request that cannot be answered; its sentence stands in the API’s bundle under its name. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String name;
    private final transient Object[] args;

    public BadRequest(int status, String name, Object... args) {
        super(name);
        this.status = status;
        this.name = name;
        this.args = args;
    }

    int status() {
        return status;
    }

    String problem() {
        return name;
    }

    Object[] args() {
        return args;
    }
}
