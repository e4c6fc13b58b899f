package dev.coachmichael.deploy.http;

/** This machine cannot listen there; the message is one line that says what to do. */
public final class AddressUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AddressUnusable(String message) {
        super(message);
    }

    static AddressUnusable notOurs(String setting, String host) {
        return new AddressUnusable("This machine has no address " + host + ". Set " + setting
                + " to one that it has, such as 127.0.0.1, or 0.0.0.0 for all.");
    }

    static AddressUnusable notAllowed(String setting, int port) {
        return new AddressUnusable("The system does not let this program listen on port " + port + ". Set " + setting
                + " to a port from 1024 on.");
    }
}
