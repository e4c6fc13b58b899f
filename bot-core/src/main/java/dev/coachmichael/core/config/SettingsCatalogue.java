package dev.coachmichael.core.config;

import dev.coachmichael.core.language.NearestName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All settings that there are, in the order in which people read them. Whoever wires the parts together hands them over.
 *
 * @param sections settings that belong together
 */
public record SettingsCatalogue(List<Section> sections) {

    /**
     * Settings that belong together.
     *
     * @param title two or three words
     * @param settings at least one
     */
    public record Section(String title, List<Setting<?>> settings) {
        public Section {
            settings = List.copyOf(settings);
            if (settings.isEmpty()) {
                throw new IllegalArgumentException("Nothing is set under " + title);
            }
        }

        public static Section of(String title, Setting<?>... settings) {
            return new Section(title, List.of(settings));
        }
    }

    public SettingsCatalogue {
        sections = List.copyOf(sections);
        Set<String> names = new HashSet<>();
        for (Section section : sections) {
            for (Setting<?> setting : section.settings()) {
                if (!names.add(setting.name())) {
                    throw new IllegalArgumentException(setting.name() + " is declared twice");
                }
            }
        }
    }

    public static SettingsCatalogue of(Section... sections) {
        return new SettingsCatalogue(List.of(sections));
    }

    List<Setting<?>> all() {
        return sections.stream().<Setting<?>>flatMap(s -> s.settings().stream()).toList();
    }

    Optional<Setting<?>> named(String name) {
        return all().stream().filter(setting -> setting.name().equals(name)).findFirst();
    }

    /** The listed name that somebody most likely meant. */
    Optional<String> nearest(String name) {
        return NearestName.of(
                name,
                all().stream().filter(s -> !s.testOnly()).map(Setting::name).toList());
    }

    /** The text of {@code .env.example}: every setting with what it means and its default. */
    public String example() {
        StringBuilder page = new StringBuilder("""
                # Settings of Coach Michael. All are optional.
                # Copy this file to coach.env in the folder where you start ./coach and change what you need.
                # The environment wins over coach.env. A name without a value counts as not set.
                """);
        for (Section section : sections) {
            List<Setting<?>> listed =
                    section.settings().stream().filter(s -> !s.testOnly()).toList();
            if (!listed.isEmpty()) {
                page.append("\n# --- ").append(section.title()).append(" ---\n");
                listed.forEach(setting -> page.append(example(setting)));
            }
        }
        return page.toString();
    }

    private static String example(Setting<?> setting) {
        String sample = setting.sample().isEmpty() ? "" : "# Example: " + setting.sample() + "\n";
        return "\n# " + setting.description() + "\n" + sample + setting.name() + "=" + setting.fallback() + "\n";
    }
}
