package dev.coachmichael.core.skill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All skills of this installation, by id and by command. */
public final class SkillList {

    private final Map<String, Skill<?>> byId = new LinkedHashMap<>();
    private final Map<String, Skill<?>> byCommand = new LinkedHashMap<>();

    private SkillList() {}

    /** @throws IllegalArgumentException when two skills share an id or a command */
    public SkillList(List<Skill<?>> skills) {
        skills.forEach(this::add);
    }

    /**
     * A list for skills that speak of the others, as help does: they get the list that they will be part of, to read when
     * they answer.
     *
     * @throws IllegalArgumentException when two skills share an id or a command
     */
    public static SkillList of(Function<SkillList, List<Skill<?>>> skills) {
        SkillList list = new SkillList();
        skills.apply(list).forEach(list::add);
        return list;
    }

    private void add(Skill<?> skill) {
        if (byId.put(skill.id(), skill) != null) {
            throw new IllegalArgumentException("Two skills are called " + skill.id());
        }
        skill.command().ifPresent(command -> command.names().stream().distinct().forEach(name -> {
            if (byCommand.put(name, skill) != null) {
                throw new IllegalArgumentException("Two skills have the command " + name);
            }
        }));
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

    /** The names of all commands in both languages. */
    public List<String> commandNames() {
        return List.copyOf(byCommand.keySet());
    }
}
