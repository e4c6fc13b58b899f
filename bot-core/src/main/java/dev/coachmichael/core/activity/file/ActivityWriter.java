package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;

/** Turns an activity into the bytes of a file that other programs read. */
public interface ActivityWriter {

    /** The whole file. Fails with {@link IllegalArgumentException} when the format cannot hold the activity. */
    byte[] write(Activity activity);
}
