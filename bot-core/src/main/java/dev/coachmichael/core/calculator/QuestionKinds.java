package dev.coachmichael.core.calculator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.coachmichael.core.language.NearestName;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of questions by name, read from what {@link Question} permits. */
final class QuestionKinds {
    private static final SortedMap<String, Class<? extends Question>> BY_NAME = new TreeMap<>();

    static {
        collect(Question.class);
    }

    private QuestionKinds() {}

    static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(BY_NAME.keySet()));
    }

    /** The record of a kind, refused with the nearest name if there is none. */
    static Class<? extends Question> named(String kind) {
        Class<? extends Question> question = BY_NAME.get(kind);
        if (question == null) {
            throw new IllegalArgumentException(
                    "Field 'kind' holds the unknown kind '" + shortened(kind) + "'; the nearest is '"
                            + NearestName.of(kind, BY_NAME.keySet()).orElseThrow() + "'");
        }
        return question;
    }

    private static String shortened(String kind) {
        return kind.length() <= 40 ? kind : kind.substring(0, 40) + "...";
    }

    private static void collect(Class<?> permitted) {
        if (permitted.isSealed()) {
            for (Class<?> next : permitted.getPermittedSubclasses()) {
                collect(next);
            }
        } else {
            var name = Objects.requireNonNull(permitted.getAnnotation(JsonTypeName.class), permitted.getName());
            BY_NAME.put(name.value(), permitted.asSubclass(Question.class));
        }
    }
}
