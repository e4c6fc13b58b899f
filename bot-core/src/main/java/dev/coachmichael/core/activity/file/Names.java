package dev.coachmichael.core.activity.file;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that strangers chose: of files, of activities. */
final class Names {

    private static final int MAX_FILE_NAME = 120;
    private static final Pattern GARMIN_DOWNLOAD =
            Pattern.compile("(?i)(?:(\\d{6,15})_ACTIVITY|activity_(\\d{6,15}))\\.(?:fit|gpx|tcx)(?:\\.gz)?");

    private Names() {}

    /** One line without control and direction characters, cut to a length. */
    static String clean(String name, int maxLength) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        if (line.length() <= maxLength) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return line.substring(0, end);
    }

    /** The last part of a path of either system. */
    static String baseName(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return clean(path.substring(slash + 1), MAX_FILE_NAME);
    }

    /** Garmin's number of the activity when the file is named as Garmin's downloads are. */
    static OptionalLong garminActivityId(String fileName) {
        Matcher matcher = GARMIN_DOWNLOAD.matcher(fileName);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return OptionalLong.of(Long.parseLong(digits));
    }
}
