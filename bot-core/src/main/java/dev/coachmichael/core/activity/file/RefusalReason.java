package dev.coachmichael.core.activity.file;

import java.util.Locale;

/** Why a file gives no activity. Each has a sentence in the message files under {@link #messageKey()}. */
public enum RefusalReason {
    /** There is no such file. */
    MISSING,
    EMPTY,
    /** A web page, usually a sign-in page saved by a download whose session had expired. */
    HTML_PAGE,
    UNKNOWN_FORMAT,
    /** A workout, course, route, settings file: right format, but nothing that was done. */
    NOT_AN_ACTIVITY,
    /** A track without times: nothing can be said about pace. */
    NO_TIMES,
    /** The right format with nothing usable in it. */
    NO_DATA,
    TOO_BIG,
    TOO_MANY_ENTRIES,
    TOO_MANY_RECORDS,
    /** An archive that unpacks to more than a hundred times its size. */
    SUSPICIOUS_COMPRESSION,
    /** An archive in an archive in an archive. */
    NESTED_TOO_DEEP,
    /** An archive with a password. */
    ENCRYPTED,
    /** XML with a document type, which activity files never need and attacks do. */
    FORBIDDEN_XML,
    DAMAGED,
    TOO_SLOW,
    /** A mistake of ours while reading; it is logged. */
    UNREADABLE;

    public String messageKey() {
        return "file.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
