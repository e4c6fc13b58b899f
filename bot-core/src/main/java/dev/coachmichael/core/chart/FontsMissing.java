package dev.coachmichael.core.chart;

/**
 * This machine has no font to write with, so no picture can be drawn; the words of a reply can still be sent.
 *
 * <p>On Debian and Ubuntu the packages {@code fonts-dejavu-core} and {@code libfontconfig1} are what is missing; a Java
 * runtime of the distribution also wants {@code libfreetype6}. The process has to be started again after installing
 * them, because the runtime looks for fonts once.
 */
public final class FontsMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    FontsMissing(Throwable cause) {
        super("No font to draw charts with: install fonts-dejavu-core and libfontconfig1, then restart", cause);
    }
}
