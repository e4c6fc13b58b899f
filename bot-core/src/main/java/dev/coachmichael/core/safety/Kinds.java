package dev.coachmichael.core.safety;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which danger a message tells that is known to tell one (multinomial naive Bayes, with a share of every trait for every danger
 * so that an unheard one excludes none).
 */
final class Kinds {

    private static final double SHARE_OF_ALL = 2e-4;

    /** For each danger the logarithm of how much likelier a trait is there than where it was never heard. */
    private final Map<Danger, Traits> likelihoods;

    private Kinds(Map<Danger, Traits> likelihoods) {
        this.likelihoods = likelihoods;
    }

    static Kinds learnt(Map<Danger, List<Traits>> messages) {
        Map<Danger, Traits> likelihoods = new EnumMap<>(Danger.class);
        messages.forEach((danger, told) -> likelihoods.put(danger, likelihood(told)));
        return new Kinds(likelihoods);
    }

    /** Its traits are in rising order. */
    private static Traits likelihood(List<Traits> told) {
        float[] mean = new float[Traits.RANGE];
        told.forEach(message -> add(message, 1f / told.size(), mean));
        int[] at = IntStream.range(0, mean.length).filter(i -> mean[i] != 0).toArray();
        float[] value = new float[at.length];
        for (int k = 0; k < at.length; k++) {
            value[k] = (float) StrictMath.log1p(mean[at[k]] / SHARE_OF_ALL);
        }
        return new Traits(at, value);
    }

    private static void add(Traits message, float share, float[] sum) {
        for (int k = 0; k < message.at().length; k++) {
            sum[message.at()[k]] += share * message.value()[k];
        }
    }

    /** The likeliest danger. */
    Danger of(Traits message) {
        return likelihoods.entrySet().stream()
                .max(Comparator.comparingDouble(likelihood -> sum(likelihood.getValue(), message)))
                .orElseThrow()
                .getKey();
    }

    private static double sum(Traits likelihood, Traits message) {
        double sum = 0;
        for (int k = 0; k < message.at().length; k++) {
            int found = Arrays.binarySearch(likelihood.at(), message.at()[k]);
            sum += found < 0 ? 0 : likelihood.value()[found] * message.value()[k];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(likelihoods.size());
        for (Map.Entry<Danger, Traits> likelihood : likelihoods.entrySet()) {
            out.writeUTF(likelihood.getKey().name());
            Traits traits = likelihood.getValue();
            out.writeInt(traits.at().length);
            for (int k = 0; k < traits.at().length; k++) {
                out.writeInt(traits.at()[k]);
                out.writeShort(Float.floatToFloat16(traits.value()[k]));
            }
        }
    }

    static Kinds read(DataInputStream in) throws IOException {
        Map<Danger, Traits> likelihoods = new EnumMap<>(Danger.class);
        for (int left = in.readInt(); left > 0; left--) {
            Danger danger = Danger.valueOf(in.readUTF());
            int length = in.readInt();
            int[] at = new int[length];
            float[] value = new float[length];
            for (int k = 0; k < length; k++) {
                at[k] = in.readInt();
                value[k] = Float.float16ToFloat(in.readShort());
            }
            likelihoods.put(danger, new Traits(at, value));
        }
        return new Kinds(likelihoods);
    }
}
