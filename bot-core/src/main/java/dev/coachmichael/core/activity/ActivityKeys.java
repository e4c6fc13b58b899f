package dev.coachmichael.core.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The texts under which a store finds a source again: {@code garmin:123}, {@code fit:4711:1089000000:0}, {@code sha256:...:0}. */
public final class ActivityKeys {

    private ActivityKeys() {}

    public static List<String> of(SourceKeys keys) {
        List<String> texts = new ArrayList<>();
        keys.garminActivityId().ifPresent(id -> texts.add("garmin:" + id));
        keys.externalId().ifPresent(id -> texts.add("other:" + id));
        keys.fit()
                .ifPresent(fit -> texts.add("fit:" + fit.serialNumber() + ":" + fit.timeCreated() + ":" + keys.part()));
        keys.sha256().ifPresent(sha256 -> texts.add("sha256:" + sha256 + ":" + keys.part()));
        return texts;
    }

    /** The keys of all sources of an activity. */
    public static List<String> of(Collection<Recorded.Source> sources) {
        return sources.stream()
                .flatMap(source -> of(source.keys()).stream())
                .distinct()
                .toList();
    }
}
