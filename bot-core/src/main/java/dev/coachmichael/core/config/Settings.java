package dev.coachmichael.core.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The effective settings of this process: every value was read and is what was expected. Immutable. */
public final class Settings {

    /** Where a value came from. */
    public enum Origin {
        SYSTEM_PROPERTY("system property"),
        ENVIRONMENT("environment"),
        FILE("coach.env"),
        DEFAULT("default"),
        UNSET("not set");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A value as written and where it came from. */
    record Given(String text, Origin origin) {}

    /** What came of reading the settings. */
    public sealed interface Outcome {

        record Accepted(Settings settings) implements Outcome {}

        /** At least one problem; all of them, so that they can be mended at once. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private final SettingsCatalogue catalogue;
    private final Map<String, Given> given;

    Settings(SettingsCatalogue catalogue, Map<String, Given> given) {
        this.catalogue = catalogue;
        this.given = Map.copyOf(given);
    }

    /** Reads every setting of the catalogue and refuses every name that it does not hold. */
    public static Outcome load(SettingsCatalogue catalogue, SettingsSources sources) {
        return new SettingsLoad(catalogue, sources).outcome();
    }

    /**
     * The value of a setting that has a default.
     *
     * @throws IllegalArgumentException when it has none and nobody set it: then {@link #find} is to be used
     */
    public <T> T get(Setting<T> setting) {
        return find(setting)
                .orElseThrow(() -> new IllegalArgumentException(setting.name() + " has no default and is not set"));
    }

    /** The value of a setting that may be absent. */
    public <T> Optional<T> find(Setting<T> setting) {
        return setting.reading()
                .read(given(setting).text())
                .filter(value -> !given(setting).text().isEmpty());
    }

    /** Where the value of a setting came from. */
    public Origin origin(Setting<?> setting) {
        return given(setting).origin();
    }

    /** All settings by section with where each came from; secrets are masked. One line each, ends with a line break. */
    public String print() {
        int width =
                catalogue.all().stream().mapToInt(s -> s.name().length()).max().orElse(0);
        StringBuilder page = new StringBuilder();
        for (SettingsCatalogue.Section section : catalogue.sections()) {
            List<Setting<?>> shown = section.settings().stream()
                    .filter(setting -> !setting.testOnly() || origin(setting) != Origin.UNSET)
                    .toList();
            if (!shown.isEmpty()) {
                page.append(page.isEmpty() ? "" : "\n").append(section.title()).append('\n');
                shown.forEach(setting -> page.append(line(setting, width)).append('\n'));
            }
        }
        return page.toString();
    }

    private String line(Setting<?> setting, int width) {
        Given value = given(setting);
        String name = setting.name() + " ".repeat(width - setting.name().length());
        return value.origin() == Origin.UNSET
                ? "  " + name + "  (" + value.origin().words() + ")"
                : "  " + name + "  " + Masking.show(setting, value.text()) + "  ("
                        + value.origin().words() + ")";
    }

    private Given given(Setting<?> setting) {
        Given value = given.get(setting.name());
        if (value == null) {
            throw new IllegalArgumentException(setting.name() + " is not in the catalogue of settings");
        }
        return value;
    }
}
