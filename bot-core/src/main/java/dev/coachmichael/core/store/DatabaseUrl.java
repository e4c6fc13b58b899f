package dev.coachmichael.core.store;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Postgres is and who we are there: {@code postgresql://user:password@host:port/database}.
 *
 * @param port 1 to 65535
 */
public record DatabaseUrl(String host, int port, String database, String user, String password) {

    /** Read by ourselves: URI knows no host that has an underscore, as those of containers do. */
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?:([^@]*)@)?(\\[[^\\]]+]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");

    /**
     * Reads the usual form of a connection URL; the port is 5432 when absent.
     *
     * @throws IllegalArgumentException in plain words, without the password, when it is not of that form
     */
    public static DatabaseUrl parse(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "is not a URL of the form postgresql://user:password@host:port/database");
        }
        boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        String path = uri.getPath();
        Matcher place = HOST_AND_PORT.matcher(uri.getRawAuthority() == null ? "" : uri.getRawAuthority());
        if (!postgres || !place.matches() || path == null || path.length() < 2) {
            throw new IllegalArgumentException("is not of the form postgresql://user:password@host:port/database");
        }
        String[] who = place.group(1) == null
                ? new String[] {"postgres"}
                : place.group(1).split(":", 2);
        return new DatabaseUrl(
                place.group(2),
                place.group(3) == null ? 5432 : Integer.parseInt(place.group(3)),
                path.substring(1),
                decode(who[0]),
                who.length < 2 ? "" : decode(who[1]));
    }

    /** The URL that JDBC takes, without user and password. */
    String jdbc() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** The full URL, password included: for a child process, never for a log. */
    public String withPassword() {
        return "postgresql://" + encode(user) + ":" + encode(password) + "@" + host + ":" + port + "/" + database;
    }

    /** Safe to print. */
    @Override
    public String toString() {
        return "postgresql://" + user + ":****@" + host + ":" + port + "/" + database;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
