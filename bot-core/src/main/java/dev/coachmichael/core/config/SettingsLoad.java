package dev.coachmichael.core.config;

import dev.coachmichael.core.config.Settings.Given;
import dev.coachmichael.core.config.Settings.Origin;
import dev.coachmichael.core.config.Settings.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Merges the sources and collects every problem. */
final class SettingsLoad {

    private static final String OURS = "COACH_";

    private final SettingsCatalogue catalogue;
    private final SettingsSources sources;
    private final SettingsFile file;
    private final List<Problem> problems = new ArrayList<>();

    SettingsLoad(SettingsCatalogue catalogue, SettingsSources sources) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.file = SettingsFile.read(sources.file());
    }

    Outcome outcome() {
        problems.addAll(file.problems());
        refuseUnknown(sources.properties(), Origin.SYSTEM_PROPERTY, false);
        refuseUnknown(sources.environment(), Origin.ENVIRONMENT, false);
        refuseUnknown(file.values(), Origin.FILE, true);
        Map<String, Given> given = new HashMap<>();
        for (Setting<?> setting : catalogue.all()) {
            Given value = effective(setting);
            given.put(setting.name(), value);
            refuseUnexpected(setting, value);
        }
        return problems.isEmpty()
                ? new Outcome.Accepted(new Settings(catalogue, given))
                : new Outcome.Refused(problems);
    }

    /** What an unknown name holds is never repeated: it may be a misspelt secret. */
    private void refuseUnknown(Map<String, String> values, Origin origin, boolean foreignNamesToo) {
        for (String name : new TreeMap<>(values).keySet()) {
            Optional<Setting<?>> known = catalogue.named(name);
            if (known.isPresent()) {
                refuseOutsideTests(known.get(), origin);
            } else if (foreignNamesToo || name.startsWith(OURS)) {
                String meant = catalogue
                        .nearest(name)
                        .map(nearest -> " Did you mean " + nearest + "?")
                        .orElse("");
                problems.add(new Problem(name, name + " (" + origin.words() + ") is not a setting." + meant));
            }
        }
    }

    private void refuseOutsideTests(Setting<?> setting, Origin origin) {
        if (closed(setting)) {
            String sentence = setting.name() + " (" + origin.words() + ") is for tests of the coach itself. Remove it.";
            problems.add(new Problem(setting.name(), sentence));
        }
    }

    private boolean closed(Setting<?> setting) {
        return setting.testOnly() && !sources.testing();
    }

    private Given effective(Setting<?> setting) {
        if (closed(setting)) {
            return new Given("", Origin.UNSET);
        }
        String name = setting.name();
        return given(sources.properties(), name, Origin.SYSTEM_PROPERTY)
                .or(() -> given(sources.environment(), name, Origin.ENVIRONMENT))
                .or(() -> given(file.values(), name, Origin.FILE))
                .orElseGet(() ->
                        new Given(setting.fallback(), setting.fallback().isEmpty() ? Origin.UNSET : Origin.DEFAULT));
    }

    private static Optional<Given> given(Map<String, String> values, String name, Origin origin) {
        String text = values.getOrDefault(name, "").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Given(text, origin));
    }

    private void refuseUnexpected(Setting<?> setting, Given value) {
        if (!value.text().isEmpty() && setting.reading().read(value.text()).isEmpty()) {
            String sentence = setting.name() + " is \"" + Masking.show(setting, value.text()) + "\" ("
                    + value.origin().words() + "), expected "
                    + setting.reading().expected() + ".";
            problems.add(new Problem(setting.name(), sentence));
        }
    }
}
