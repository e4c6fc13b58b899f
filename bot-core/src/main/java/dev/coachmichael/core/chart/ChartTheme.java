package dev.coachmichael.core.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a picture. The card is opaque, so that it reads the same on a dark and on a light page.
 *
 * @param card behind everything
 * @param ink titles and values
 * @param muted units and axes
 * @param grid horizontal lines, hardly there
 * @param baseLine what bars stand on
 * @param area what lies behind the lines, for example the ground's profile
 * @param areaInk the swatch that names the area
 * @param series one colour per series, apart for the common kinds of colour blindness
 * @param ramp from slow to fast, lighter step by step, so that the order is seen without colours, too
 */
record ChartTheme(
        Color card,
        Color ink,
        Color muted,
        Color grid,
        Color baseLine,
        Color area,
        Color areaInk,
        List<Color> series,
        List<Color> ramp) {

    /**
     * A night-blue card. The first two series have the sky blue and about the orange of Okabe and Ito (Color Universal
     * Design, 2008); mint, rose and violet were chosen beside them as those that stay apart best in every kind of sight.
     */
    static final ChartTheme NIGHT = new ChartTheme(
            new Color(0x18222F),
            new Color(0xF3F6FA),
            new Color(0xB3C0CF),
            new Color(0x2C3947),
            new Color(0x55677A),
            new Color(0x2F3E4E),
            new Color(0x6B8097),
            List.of(
                    new Color(0x56B4E9),
                    new Color(0xF0A830),
                    new Color(0xB0F0E0),
                    new Color(0xF06080),
                    new Color(0xB266FF)),
            List.of(
                    new Color(0x5B7FE8),
                    new Color(0x35A7D9),
                    new Color(0x2CC6B0),
                    new Color(0x7EDD78),
                    new Color(0xD3E94E),
                    new Color(0xFFF26B)));

    ChartTheme {
        series = List.copyOf(series);
        ramp = List.copyOf(ramp);
    }

    /** The colour of the n-th series of a chart, from 0. */
    Color ofSeries(int n) {
        return series.get(n % series.size());
    }

    /** The colour of a share of the way from slow, 0, to fast, 1. */
    Color onRamp(double share) {
        double place = Math.clamp(share, 0, 1) * (ramp.size() - 1);
        int from = (int) Math.min(place, ramp.size() - 2);
        return between(ramp.get(from), ramp.get(from + 1), place - from);
    }

    private static Color between(Color one, Color other, double share) {
        return new Color(
                (int) Math.round(one.getRed() + share * (other.getRed() - one.getRed())),
                (int) Math.round(one.getGreen() + share * (other.getGreen() - one.getGreen())),
                (int) Math.round(one.getBlue() + share * (other.getBlue() - one.getBlue())));
    }

    /**
     * The contrast of two opaque colours, from 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB, success
     * criterion 1.4.3).
     */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
