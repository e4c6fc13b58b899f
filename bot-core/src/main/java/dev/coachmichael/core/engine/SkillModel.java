package dev.coachmichael.core.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A linear model of which skill words ask for: multinomial logistic regression on {@link Features}, each weighed by how
 * rare it is among the examples, trained when it is made, with steps that shrink per weight (AdaGrad, Duchi, Hazan and Singer 2011). Training takes its examples in a fixed
 * order and draws nothing: the same examples make the same model.
 */
final class SkillModel {

    private static final int ROUNDS = 5;
    private static final float STEP = 0.8f;
    private static final float DECAY = 1e-5f;
    private static final float FIRST_SPEED = 1e-4f;
    /** A prime, so that each round meets every example once, far from its neighbours. */
    private static final int STRIDE = 7919;
    /** A skill of few examples counts up to twice as much. */
    private static final float MOST_IMPORTANCE = 4;
    /** A word that no example has makes all skills alike, though less than a known one would. */
    private static final float UNKNOWN = 0.5f;
    /** A word that no example has counts so much as the known one that sounds like it. */
    private static final float SOUNDS_ALIKE = 0.7f;

    private static final int SHORTEST_SOUND = 2;
    /** What few examples have says more than what all have; how much more was chosen on sets that were left out. */
    private static final double RARITY = 1.3;

    private static final double USUAL_RARITY = 5;
    /** A skill that is so nearly right has nothing to learn from an example. */
    private static final float LEARNED = 0.002f;

    /** A skill and how likely the words ask for it, 0 to 1. */
    record Guess(String skill, double likelihood) {}

    /** The known features of a sentence, as a vector of unit length when all are known. */
    private record Sparse(int[] at, float[] value) {}

    private final String[] skills;
    private final Map<String, Integer> known;
    private final float[] rarity;
    /** The most used word of each sound. */
    private final Map<String, Integer> bySound;

    private final float[][] weights;

    SkillModel(List<Example> examples) {
        skills = new TreeSet<>(examples.stream().map(Example::skill).toList()).toArray(String[]::new);
        List<Set<String>> features =
                examples.stream().map(example -> Features.of(example.words())).toList();
        Map<String, Integer> uses = uses(features);
        known = worthKnowing(uses);
        rarity = rarity(uses, examples.size());
        bySound = bySound(uses);
        weights = new float[known.size()][skills.length];
        int[] labels = examples.stream()
                .mapToInt(example -> Arrays.binarySearch(skills, example.skill()))
                .toArray();
        train(features.stream().map(this::sparse).toList(), labels);
    }

    private SkillModel(DataInputStream in) throws IOException {
        skills = new String[in.readInt()];
        for (int skill = 0; skill < skills.length; skill++) {
            skills[skill] = in.readUTF();
        }
        int size = in.readInt();
        known = HashMap.newHashMap(size);
        rarity = new float[size];
        weights = new float[size][skills.length];
        for (int at = 0; at < size; at++) {
            known.put(in.readUTF(), at);
            rarity[at] = in.readFloat();
            for (int skill = 0; skill < skills.length; skill++) {
                weights[at][skill] = in.readFloat();
            }
        }
        bySound = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            bySound.put(in.readUTF(), in.readInt());
        }
    }

    static SkillModel read(DataInputStream in) throws IOException {
        return new SkillModel(in);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(skills.length);
        for (String skill : skills) {
            out.writeUTF(skill);
        }
        out.writeInt(known.size());
        // In the order of their numbers, which is the one they became known in.
        for (Map.Entry<String, Integer> feature : known.entrySet()) {
            out.writeUTF(feature.getKey());
            out.writeFloat(rarity[feature.getValue()]);
            for (float weight : weights[feature.getValue()]) {
                out.writeFloat(weight);
            }
        }
        out.writeInt(bySound.size());
        for (Map.Entry<String, Integer> word : new TreeMap<>(bySound).entrySet()) {
            out.writeUTF(word.getKey());
            out.writeInt(word.getValue());
        }
    }

    private static Map<String, Integer> uses(List<Set<String>> all) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        all.forEach(features -> features.forEach(feature -> uses.merge(feature, 1, Integer::sum)));
        return uses;
    }

    /** Pieces and pairs that one example alone has teach nothing about others. */
    private static Map<String, Integer> worthKnowing(Map<String, Integer> uses) {
        Map<String, Integer> known = new LinkedHashMap<>();
        uses.forEach((feature, count) -> {
            if (count > 1 || Features.isWhole(feature)) {
                known.put(feature, known.size());
            }
        });
        return known;
    }

    private float[] rarity(Map<String, Integer> uses, int examples) {
        float[] rarity = new float[known.size()];
        known.forEach((feature, at) -> {
            double rare = StrictMath.log((examples + 1.0) / uses.getOrDefault(feature, 1)) / USUAL_RARITY;
            rarity[at] = (float) StrictMath.pow(rare, RARITY);
        });
        return rarity;
    }

    private Map<String, Integer> bySound(Map<String, Integer> uses) {
        Map<String, String> words = new LinkedHashMap<>();
        uses.forEach((feature, count) -> {
            if (Features.isWord(feature)) {
                words.merge(
                        Sound.of(Features.word(feature)),
                        feature,
                        (one, other) -> uses.getOrDefault(other, 0) > uses.getOrDefault(one, 0) ? other : one);
            }
        });
        Map<String, Integer> bySound = new HashMap<>();
        words.forEach((sound, word) -> {
            if (sound.length() >= SHORTEST_SOUND && known.get(word) instanceof Integer at) {
                bySound.put(sound, at);
            }
        });
        return bySound;
    }

    private void train(List<Sparse> inputs, int[] labels) {
        float[][] speed = new float[known.size()][skills.length];
        float[] importance = importance(labels);
        int size = inputs.size();
        for (int round = 0; round < ROUNDS; round++) {
            for (int step = 0; step < size; step++) {
                int i = (int) ((long) step * STRIDE % size);
                learn(inputs.get(i), labels[i], importance[labels[i]], speed);
            }
        }
    }

    private float[] importance(int[] labels) {
        float[] importance = new float[skills.length];
        for (int label : labels) {
            importance[label]++;
        }
        float usual = (float) labels.length / skills.length;
        for (int skill = 0; skill < importance.length; skill++) {
            importance[skill] = (float) Math.sqrt(Math.min(MOST_IMPORTANCE, usual / importance[skill]));
        }
        return importance;
    }

    private void learn(Sparse input, int label, float importance, float[][] speed) {
        float[] error = shares(input);
        error[label] -= 1;
        for (int k = 0; k < input.at().length; k++) {
            float[] weight = weights[input.at()[k]];
            float[] past = speed[input.at()[k]];
            float value = input.value()[k] * importance;
            for (int skill = 0; skill < error.length; skill++) {
                if (Math.abs(error[skill]) < LEARNED) {
                    continue;
                }
                float slope = error[skill] * value + DECAY * weight[skill];
                past[skill] += slope * slope;
                weight[skill] -= STEP * slope / (float) Math.sqrt(past[skill] + FIRST_SPEED);
            }
        }
    }

    private float[] shares(Sparse input) {
        float[] shares = new float[skills.length];
        for (int k = 0; k < input.at().length; k++) {
            float[] weight = weights[input.at()[k]];
            float value = input.value()[k];
            for (int skill = 0; skill < shares.length; skill++) {
                shares[skill] += value * weight[skill];
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float share : shares) {
            most = Math.max(most, share);
        }
        float sum = 0;
        for (int skill = 0; skill < shares.length; skill++) {
            shares[skill] = (float) StrictMath.exp(shares[skill] - most);
            sum += shares[skill];
        }
        for (int skill = 0; skill < shares.length; skill++) {
            shares[skill] /= sum;
        }
        return shares;
    }

    /** The likeliest skill. */
    Guess likeliest(String words) {
        float[] shares = shares(sparse(Features.of(words)));
        int best = 0;
        for (int skill = 1; skill < shares.length; skill++) {
            best = shares[skill] > shares[best] ? skill : best;
        }
        return new Guess(skills[best], shares[best]);
    }

    private Sparse sparse(Set<String> features) {
        List<Integer> at = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        float squares = 0;
        for (String feature : features) {
            Integer index = known.get(feature);
            float weight = Features.weight(feature);
            if (index == null && Features.isWord(feature)) {
                index = bySound.get(Sound.of(Features.word(feature)));
                weight *= SOUNDS_ALIKE;
            }
            if (index == null) {
                squares += UNKNOWN * weight * weight;
                continue;
            }
            weight *= rarity[index];
            squares += weight * weight;
            at.add(index);
            values.add(weight);
        }
        float length = (float) Math.sqrt(squares);
        float[] value = new float[values.size()];
        for (int i = 0; i < value.length; i++) {
            value[i] = values.get(i) / length;
        }
        return new Sparse(at.stream().mapToInt(Integer::intValue).toArray(), value);
    }
}
