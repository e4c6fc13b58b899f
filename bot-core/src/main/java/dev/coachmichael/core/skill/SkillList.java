package dev.coachmichael.core.skill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All skills of this installation, by id and by command. */
public final class SkillList {

    private final Map<String, Skill<?>> byId = new LinkedHashMap<>();
    private final Map<String, Skill<?>> byCommand = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two skills share an id or a command */
    public SkillList(List<Skill<?>> skills) {
        for (Skill<?> skill : skills) {
            if (byId.put(skill.id(), skill) != null) {
                throw new IllegalArgumentException("Two skills are called " + skill.id());
            }
            skill.command()
                    .ifPresent(command -> command.names().stream().distinct().forEach(name -> {
                        if (byCommand.put(name, skill) != null) {
                            throw new IllegalArgumentException("Two skills have the command " + name);
                        }
                    }));
        }
    }

    public List<Skill<?>> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Skill<?>> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The skill of a command in either language, whatever its case. */
    public Optional<Skill<?>> byCommand(String name) {
        return Optional.ofNullable(byCommand.get(name.toLowerCase(Locale.ROOT)));
    }
}
