package dev.coachmichael.deploy.http;

/** Something listens on the port already; the message is one line that says what to do. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String setting;
    private final int port;

    PortTaken(String setting, int port) {
        super("Port " + port + " is taken already. Stop what listens there, or set " + setting + " to a free port.");
        this.setting = setting;
        this.port = port;
    }

    /** The setting that names the port. */
    public String setting() {
        return setting;
    }

    public int port() {
        return port;
    }
}
