package dev.coachmichael.core.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a drawing as a PNG of few colours: the most frequent ones stay exactly as they are, the rarest, which are shades
 * at the edge of letters and lines, take the nearest of those. About half of the bytes are saved, unseen.
 */
final class SmallPng {

    /** Coarser edges, tried in turn for the rare drawing that is all edges. */
    private static final int[] MOST_COLORS = {256, 64, 16};

    private SmallPng() {}

    /** The finest PNG of at most so many bytes; the coarsest one if none is. */
    static byte[] of(BufferedImage drawing, int mostBytes) {
        int width = drawing.getWidth();
        int[] pixels = drawing.getRGB(0, 0, width, drawing.getHeight(), null, 0, width);
        int[] frequent = mostFrequent(pixels);
        byte[] png = {};
        for (int colors : MOST_COLORS) {
            int[] palette = Arrays.copyOf(frequent, Math.min(colors, frequent.length));
            png = encoded(indexed(pixels, palette, width));
            if (png.length <= mostBytes) {
                return png;
            }
        }
        return png;
    }

    private static BufferedImage indexed(int[] pixels, int[] palette, int width) {
        int height = pixels.length / width;
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        indexed.getRaster().setDataElements(0, 0, width, height, indexes(pixels, palette));
        return indexed;
    }

    private static byte[] indexes(int[] pixels, int[] palette) {
        Map<Integer, Byte> nearest = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indexes[i - 1]
                    : nearest.computeIfAbsent(pixels[i], color -> (byte) nearest(color, palette));
        }
        return indexes;
    }

    /** Runs of one colour are counted at once: most of a drawing is flat. */
    private static int[] mostFrequent(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[from]) {
                counts.merge(pixels[from], i - from, Integer::sum);
                from = i;
            }
        }
        List<Integer> colors = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLORS[0])
                .map(Map.Entry::getKey)
                .toList();
        return colors.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int color, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance = square(color >> 16, palette[i] >> 16)
                    + square(color >> 8, palette[i] >> 8)
                    + square(color, palette[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int one, int other) {
        int difference = (one & 0xff) - (other & 0xff);
        return difference * difference;
    }

    private static byte[] encoded(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream(32 * 1024);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
