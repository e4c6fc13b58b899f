package dev.coachmichael.core.skill.memory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.activity.Activities;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.DistanceCorrected;
import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.memory.Memories;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.memory.MemoryEntry.Kind;
import dev.coachmichael.core.memory.MemoryErased;
import dev.coachmichael.core.memory.Remembered;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.running.CorrectionWords;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/** Keeps what an athlete asks to be remembered, shows it, and forgets one thing or all of it. */
public final class MemorySkill implements Skill.Personal<MemoryInput> {

    private static final String ID = "memory";
    private static final int SHOWN = 12;
    private static final int BUTTONS = 3;
    private static final String SURE = "sure";
    private static final Set<String> YES = Set.of("oui", "tout effacer", "efface tout", "yes", "delete all");
    private static final Set<String> NO = Set.of("non", "garder", "garde", "annule", "no", "keep", "cancel", "undo");

    private final Memories memories;
    private final Activities activities;

    public MemorySkill(Memories memories, Activities activities) {
        this.memories = memories;
        this.activities = activities;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<MemoryInput> input() {
        return MemoryInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("memoire", "memory", false));
    }

    @Override
    public MemoryInput read(String words, Turn turn) {
        return MemoryWords.afterCommand(words);
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return MemoryWords.read(words).isPresent();
    }

    /** A yes or a no to the question whether everything is to be forgotten. */
    @Override
    public Optional<MemoryInput> resume(Focus question, String words, Turn turn) {
        String said = String.join(" ", Words.of(words));
        return YES.contains(said)
                ? Optional.of(MemoryInput.FORGET_ALL_SURE)
                : NO.contains(said) ? Optional.of(MemoryInput.SHOW) : Optional.empty();
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, MemoryInput input) {
        List<MemoryEntry> known = memories.of(athlete).await();
        if (input.undone().isPresent()) {
            MemoryInput.Change change = input.undone().get();
            return change.forgot()
                    ? remember(turn, athlete, known, change.entry(), true)
                    : forget(
                            turn,
                            athlete,
                            find(known, MemoryInput.forgetting(change.entry().id())),
                            true);
        }
        if (input.restored().isPresent()) {
            return remember(turn, athlete, known, input.restored().get(), false);
        }
        if (input.forgets()) {
            return forget(turn, athlete, known, input);
        }
        return input.text()
                .map(text -> remember(turn, athlete, known, input, text))
                .orElseGet(() -> show(turn, athlete, known));
    }

    private Answer remember(Turn turn, AthleteId athlete, List<MemoryEntry> known, MemoryInput input, String text) {
        if (text.isBlank() || text.length() > MemoryEntry.MOST_CHARACTERS) {
            return Answer.saying(
                    Phrases.in(turn.language()).say("memory.too-long", "most", MemoryEntry.MOST_CHARACTERS));
        }
        Kind kind = input.kind().orElse(Kind.FACT);
        Optional<UUID> run = kind == Kind.NOTE ? latestRun(athlete) : Optional.empty();
        List<RunCorrection> corrections = run.isPresent() ? CorrectionWords.in(text) : List.of();
        return remember(
                turn,
                athlete,
                known,
                new MemoryEntry(
                        UUID.randomUUID(),
                        kind,
                        text,
                        input.reason().filter(reason -> reason.length() <= MemoryEntry.MOST_CHARACTERS),
                        run,
                        turn.now(),
                        corrections),
                false);
    }

    private Optional<UUID> latestRun(AthleteId athlete) {
        return activities.latestRuns(athlete, 1).await().stream().findFirst().map(ActivitySummary::id);
    }

    private static Answer remember(
            Turn turn, AthleteId athlete, List<MemoryEntry> known, MemoryEntry entry, boolean undone) {
        Phrases phrases = Phrases.in(turn.language());
        if (known.stream().anyMatch(old -> old.text().equalsIgnoreCase(entry.text()))) {
            return Answer.draft()
                    .say(phrases.say("memory.known", "text", entry.text()))
                    .buttons(showButton(phrases))
                    .done();
        }
        if (known.size() >= Memories.MOST) {
            return Answer.draft()
                    .say(phrases.say("memory.full", "most", Memories.MOST))
                    .buttons(showButton(phrases))
                    .done();
        }
        Action forget = button(
                phrases.say(undone ? "button.redo" : "memory.button.forget"), MemoryInput.forgetting(entry.id()));
        return Answer.draft()
                .say(undone ? phrases.say("memory.undone.restored", "text", entry.text()) : kept(phrases, entry))
                .write(new Remembered(athlete, entry))
                .fact(MemoryFacts.of(entry))
                .buttons(forget, showButton(phrases))
                .undo(undone ? forget : button(forget.label(), MemoryInput.undoing(entry, false)))
                .done();
    }

    private static String kept(Phrases phrases, MemoryEntry entry) {
        return switch (entry.kind()) {
            case FACT -> phrases.say("memory.kept.fact", "text", entry.text());
            case NOTE ->
                phrases.say(
                        entry.activity().isPresent() ? "memory.kept.note" : "memory.kept.fact", "text", entry.text());
            case DECISION ->
                entry.reason()
                        .map(reason -> phrases.say(
                                "memory.kept.decision.reason",
                                "text",
                                entry.text(),
                                "because",
                                because(phrases, reason)))
                        .orElseGet(() -> phrases.say("memory.kept.decision", "text", entry.text()));
        };
    }

    private Answer show(Turn turn, AthleteId athlete, List<MemoryEntry> known) {
        Phrases phrases = Phrases.in(turn.language());
        if (known.isEmpty()) {
            return Answer.draft()
                    .say(phrases.say("memory.empty"))
                    .buttons(Action.of(phrases.say("shortcut.profile"), "profile"))
                    .done();
        }
        Answer.Draft answer = Answer.draft().say(phrases.count("memory.title", known.size()));
        List<String> lines = new ArrayList<>();
        List<Action> buttons = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, known.size()); i++) {
            int number = i + 1;
            MemoryEntry entry = known.get(i);
            Optional<ActivitySummary> run = entry.activity()
                    .flatMap(activity -> activities.find(athlete, activity).await())
                    .filter(activity -> activity.start().dateKnown());
            lines.add(run.map(activity -> runLine(number, entry, activity, turn))
                    .orElseGet(() -> line(number, entry, turn)));
            run.ifPresent(activity -> answer.fact(runDate(activity)));
            answer.fact(MemoryFacts.of(entry));
            if (i < BUTTONS) {
                buttons.add(button(
                        phrases.say("memory.button.forget-one", "number", i + 1), MemoryInput.forgetting(entry.id())));
            }
        }
        answer.say(String.join("\n", lines));
        if (known.size() > SHOWN) {
            answer.say(phrases.say("memory.more", "shown", SHOWN));
        }
        buttons.add(button(phrases.say("memory.button.all"), MemoryInput.FORGET_ALL));
        buttons.add(Action.of(phrases.say("shortcut.profile"), "profile"));
        return answer.buttons(buttons).done();
    }

    /** A note with the day of its run. */
    private static String runLine(int number, MemoryEntry entry, ActivitySummary run, Turn turn) {
        return Phrases.in(turn.language())
                .say(
                        "memory.line.run",
                        "number",
                        number,
                        "run",
                        Figures.in(turn.language()).day(run.start().localDay(), turn.today()),
                        "text",
                        entry.text());
    }

    private static Fact runDate(ActivitySummary run) {
        return Fact.text(
                "date",
                run.start().localDay().toString(),
                "activity:" + run.start().instant());
    }

    private static String line(int number, MemoryEntry entry, Turn turn) {
        Phrases phrases = Phrases.in(turn.language());
        String day = Figures.in(turn.language())
                .day(entry.toldAt().atZone(turn.zone()).toLocalDate(), turn.today());
        String text = entry.reason()
                .map(reason ->
                        phrases.say("memory.with-reason", "text", entry.text(), "because", because(phrases, reason)))
                .orElse(entry.text());
        return phrases.say(
                switch (entry.kind()) {
                    case FACT -> "memory.line.fact";
                    case NOTE -> "memory.line.note";
                    case DECISION -> "memory.line.decision";
                },
                "number",
                number,
                "text",
                text,
                "day",
                day);
    }

    private static String because(Phrases phrases, String reason) {
        boolean vowel = "aeiouyh".indexOf(Words.fold(reason).charAt(0)) >= 0;
        return phrases.say(vowel ? "memory.because.vowel" : "memory.because", "reason", reason);
    }

    private static Answer forget(Turn turn, AthleteId athlete, List<MemoryEntry> known, MemoryInput input) {
        boolean all = input.entry().isEmpty()
                && input.number().isEmpty()
                && input.text().isEmpty();
        if (all) {
            return forgetAll(turn, athlete, known, input.sure());
        }
        return forget(turn, athlete, find(known, input), false);
    }

    private static Answer forget(Turn turn, AthleteId athlete, Optional<MemoryEntry> found, boolean undone) {
        Phrases phrases = Phrases.in(turn.language());
        if (found.isEmpty()) {
            return Answer.draft()
                    .say(phrases.say("memory.not-found"))
                    .buttons(showButton(phrases))
                    .done();
        }
        MemoryEntry entry = found.get();
        Action back = back(phrases, entry, undone);
        Answer.Draft answer = Answer.draft()
                .say(phrases.say(undone ? "memory.undone.forgotten" : "memory.forgotten", "text", entry.text()))
                .write(new MemoryErased(athlete, Optional.of(entry.id())))
                .buttons(back, showButton(phrases))
                .undo(back);
        believedAgain(athlete, entry).ifPresent(answer::write);
        return answer.done();
    }

    /** The recorded distance counts again when the note goes that left GPS jumps out. */
    private static Optional<DistanceCorrected> believedAgain(AthleteId athlete, MemoryEntry entry) {
        return entry.corrections().contains(RunCorrection.GPS_JUMPS)
                ? entry.activity().map(run -> new DistanceCorrected(athlete, run, OptionalDouble.empty()))
                : Optional.empty();
    }

    /** A note that left GPS jumps out comes back with its distance, which the review knows. */
    private static Action back(Phrases phrases, MemoryEntry entry, boolean undone) {
        String label = phrases.say(undone ? "button.redo" : "memory.button.undo");
        return entry.corrections().contains(RunCorrection.GPS_JUMPS)
                ? Action.of(
                        label,
                        "review",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(
                                        "activity",
                                        entry.activity().map(UUID::toString).orElse(""))
                                .put("gps", "drop"))
                : button(label, undone ? MemoryInput.restoring(entry) : MemoryInput.undoing(entry, true));
    }

    private static Answer forgetAll(Turn turn, AthleteId athlete, List<MemoryEntry> known, boolean sure) {
        Phrases phrases = Phrases.in(turn.language());
        if (known.isEmpty()) {
            return Answer.saying(phrases.say("memory.empty"));
        }
        if (!sure) {
            return Answer.draft()
                    .say(phrases.count("memory.all.ask", known.size()))
                    .buttons(
                            button(phrases.say("memory.button.keep"), MemoryInput.SHOW),
                            button(phrases.say("memory.button.all"), MemoryInput.FORGET_ALL_SURE))
                    .ask(new Focus(ID, SURE, SkillJson.write(MemoryInput.FORGET_ALL_SURE), turn.now()))
                    .done();
        }
        Answer.Draft answer =
                Answer.draft().say(phrases.say("memory.all.done")).write(new MemoryErased(athlete, Optional.empty()));
        known.forEach(entry -> believedAgain(athlete, entry).ifPresent(answer::write));
        return answer.done();
    }

    private static Optional<MemoryEntry> find(List<MemoryEntry> known, MemoryInput input) {
        if (input.entry().isPresent()) {
            return known.stream()
                    .filter(entry -> entry.id().equals(input.entry().get()))
                    .findFirst();
        }
        if (input.number().isPresent()) {
            int index = input.number().get() - 1;
            return index >= 0 && index < known.size() ? Optional.of(known.get(index)) : Optional.empty();
        }
        Set<String> wanted = new HashSet<>(Words.of(input.text().orElse("")));
        List<MemoryEntry> alike = known.stream()
                .filter(entry -> !wanted.isEmpty() && Words.of(entry.text()).containsAll(wanted))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static Action button(String label, MemoryInput input) {
        return Action.of(label, ID, SkillJson.write(input));
    }

    private static Action showButton(Phrases phrases) {
        return Action.of(phrases.say("memory.button.show"), ID);
    }
}
