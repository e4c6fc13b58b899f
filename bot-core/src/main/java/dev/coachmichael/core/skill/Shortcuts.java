package dev.coachmichael.core.skill;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import java.util.Arrays;
import java.util.List;

/** Buttons that lead to other skills; those that this installation lacks are left out. */
public final class Shortcuts {

    private final SkillList skills;

    public Shortcuts(SkillList skills) {
        this.skills = skills;
    }

    public boolean has(String skill) {
        return skills.byId(skill).isPresent();
    }

    /** One button per skill that exists, in this order. */
    public List<Action> to(Language language, String... ids) {
        return Arrays.stream(ids)
                .filter(this::has)
                .map(id -> Action.of(Phrases.in(language).say("shortcut." + id), id))
                .toList();
    }
}
