package dev.coachmichael.core.skill.goal;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.goal.GoalDropped;
import dev.coachmichael.core.goal.GoalSet;
import dev.coachmichael.core.goal.Goals;
import dev.coachmichael.core.goal.RaceGoal;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.physiology.Distance;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores the race that an athlete aims for, shows it and changes it; asks for what is missing, one thing at a time. */
public final class GoalSkill implements Skill.Personal<GoalInput> {

    private static final String ID = "goal";
    private static final String DISTANCE = "distanceMeters";
    private static final String DAY = "day";
    private static final List<Distance> OFFERED =
            List.of(new Distance(5_000), new Distance(10_000), Distance.HALF_MARATHON, Distance.MARATHON);

    private final Goals goals;

    public GoalSkill(Goals goals) {
        this.goals = goals;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<GoalInput> input() {
        return GoalInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("objectif", "goal", false));
    }

    @Override
    public GoalInput read(String words, Turn turn) {
        return GoalWords.read(words, turn.today());
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return GoalWords.areOfGoal(words, turn.today());
    }

    @Override
    public Optional<GoalInput> resume(Focus question, String words, Turn turn) {
        GoalInput known = SkillJson.read(question.input(), GoalInput.class);
        GoalInput more = GoalWords.read(words, turn.today());
        boolean answered =
                switch (question.field()) {
                    case DISTANCE -> more.distanceMeters().isPresent();
                    case DAY -> more.day().isPresent();
                    default -> false;
                };
        if (question.field().equals(DAY) && GoalWords.areUnsure(words)) {
            return Optional.of(known.withoutDay());
        }
        return answered ? Optional.of(known.with(more)) : Optional.empty();
    }

    /** "En 48 min plutôt", "le 31 janvier": what changes about the goal that was just spoken of. */
    @Override
    public Optional<GoalInput> follow(GoalInput last, String words, Turn turn) {
        return GoalWords.amend(words, turn.today())
                ? Optional.of(GoalWords.read(words, turn.today()))
                : Optional.empty();
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, GoalInput input) {
        Optional<RaceGoal> stored = goals.of(athlete).await();
        if (input.undone().isPresent()) {
            return undo(turn, athlete, stored, input.undone().get());
        }
        if (input.restored().isPresent()) {
            return store(turn, athlete, stored, input.restored().get(), "goal.restored", false);
        }
        if (input.drops()) {
            return drop(turn, athlete, stored, false);
        }
        if (input.tellsNothing() && !input.fresh()) {
            return stored.map(goal -> card(turn, goal)).orElseGet(() -> ask(turn, GoalInput.SHOW.startingAfresh()));
        }
        Optional<RaceGoal> changed = input.fresh() || otherRace(input, stored) ? Optional.empty() : stored;
        Optional<Double> distance = input.distanceMeters().or(() -> changed.map(RaceGoal::distanceMeters));
        Optional<LocalDate> day =
                input.noDay() ? Optional.empty() : input.day().or(() -> changed.flatMap(RaceGoal::day));
        if (distance.isEmpty() || day.isEmpty() && !input.noDay()) {
            return ask(turn, input.startingAfresh());
        }
        RaceGoal goal = new RaceGoal(
                stored.map(RaceGoal::id).orElseGet(UUID::randomUUID),
                distance.get(),
                input.name().or(() -> changed.flatMap(RaceGoal::name)),
                day,
                input.targetSeconds()
                        .or(() -> changed.flatMap(RaceGoal::targetSeconds))
                        .filter(seconds -> PastRace.secondsFor(distance.get()).contains(seconds)));
        return store(turn, athlete, stored, goal, "goal.stored", false);
    }

    /** Another distance is another race: its day and its time are not the old one's. */
    private static boolean otherRace(GoalInput input, Optional<RaceGoal> stored) {
        return input.distanceMeters().isPresent()
                && stored.filter(goal -> Math.abs(goal.distanceMeters()
                                        - input.distanceMeters().get())
                                < 1)
                        .isEmpty();
    }

    private static Answer ask(Turn turn, GoalInput known) {
        Phrases phrases = Phrases.in(turn.language());
        boolean distance = known.distanceMeters().isEmpty();
        List<Action> buttons = new ArrayList<>();
        if (distance) {
            for (Distance offered : OFFERED) {
                buttons.add(button(
                        Words.capital(name(turn, offered.meters())),
                        known.with(GoalInput.telling(
                                Optional.of(offered.meters()), Optional.empty(), Optional.empty(), Optional.empty()))));
            }
        } else {
            buttons.add(button(phrases.say("goal.button.no-day"), known.withoutDay()));
        }
        return Answer.draft()
                .say(
                        distance
                                ? phrases.say("goal.ask.distance")
                                : phrases.say(
                                        "goal.ask.day",
                                        "race",
                                        Words.capital(name(
                                                turn, known.distanceMeters().get()))))
                .buttons(buttons)
                .ask(new Focus(ID, distance ? DISTANCE : DAY, SkillJson.write(known), turn.now()))
                .done();
    }

    private static Answer undo(Turn turn, AthleteId athlete, Optional<RaceGoal> stored, GoalInput.Before before) {
        return before.goal()
                .map(goal -> store(turn, athlete, stored, goal, "goal.undone.restored", true))
                .orElseGet(() -> drop(turn, athlete, stored, true));
    }

    private static Answer store(
            Turn turn, AthleteId athlete, Optional<RaceGoal> before, RaceGoal goal, String said, boolean undone) {
        Phrases phrases = Phrases.in(turn.language());
        Answer.Draft answer =
                Answer.draft().say(phrases.say(said, "goal", told(turn, goal))).write(new GoalSet(athlete, goal));
        GoalFacts.of(goal).forEach(answer::fact);
        Action back = back(phrases, before, undone);
        return answer.buttons(back, Action.of(phrases.say("goal.button.show"), ID))
                .undo(back)
                .done();
    }

    /** What takes a change back; a change that was an undo itself is done again. */
    private static Action back(Phrases phrases, Optional<RaceGoal> before, boolean undone) {
        return undone
                ? button(
                        phrases.say("button.redo"),
                        before.map(GoalInput::restoring).orElseGet(GoalInput::dropping))
                : button(phrases.say("goal.button.undo"), GoalInput.undoing(before));
    }

    private static Answer drop(Turn turn, AthleteId athlete, Optional<RaceGoal> stored, boolean undone) {
        Phrases phrases = Phrases.in(turn.language());
        if (stored.isEmpty()) {
            return Answer.saying(phrases.say("goal.none"));
        }
        Action back = back(phrases, stored, undone);
        return Answer.draft()
                .say(phrases.say(undone ? "goal.undone.dropped" : "goal.dropped", "goal", told(turn, stored.get())))
                .write(new GoalDropped(athlete, stored.get().id()))
                .buttons(back)
                .undo(back)
                .done();
    }

    private static Answer card(Turn turn, RaceGoal goal) {
        Phrases phrases = Phrases.in(turn.language());
        String when = goal.day().map(day -> countdown(turn, day)).orElseGet(() -> phrases.say("goal.card.no-day"));
        Answer.Draft answer = Answer.draft().say(phrases.say("goal.card", "goal", told(turn, goal)) + "\n" + when);
        GoalFacts.of(goal).forEach(answer::fact);
        return answer.buttons(
                        button(phrases.say("goal.button.change"), GoalInput.SHOW.startingAfresh()),
                        button(phrases.say("goal.button.drop"), GoalInput.dropping()))
                .done();
    }

    private static String countdown(Turn turn, LocalDate day) {
        Phrases phrases = Phrases.in(turn.language());
        long days = turn.today().until(day, ChronoUnit.DAYS);
        if (days < 0) {
            return phrases.say("goal.card.past");
        }
        if (days == 0) {
            return phrases.say("goal.card.today");
        }
        return days < 14 ? phrases.count("goal.card.days", days) : phrases.count("goal.card.weeks", days / 7);
    }

    /** "marathon (Paris), le 12 avril 2026, en 3 h 45". */
    private static String told(Turn turn, RaceGoal goal) {
        Phrases phrases = Phrases.in(turn.language());
        Figures figures = Figures.in(turn.language());
        StringBuilder told = new StringBuilder(name(turn, goal.distanceMeters()));
        goal.name().ifPresent(name -> told.append(" (").append(name).append(")"));
        goal.day().ifPresent(day -> told.append(", ").append(phrases.say("goal.on", "day", figures.date(day))));
        goal.targetSeconds().ifPresent(target -> told.append(", ")
                .append(phrases.say("goal.in", "time", aimedAt(target, figures))));
        return told.toString();
    }

    /** Round times as they are spoken, others as a clock shows them. */
    private static String aimedAt(int seconds, Figures figures) {
        return seconds % 60 == 0 ? figures.exactDuration(seconds) : figures.clock(seconds);
    }

    private static String name(Turn turn, double meters) {
        Phrases phrases = Phrases.in(turn.language());
        if (meters == Distance.MARATHON.meters()) {
            return phrases.say("goal.marathon");
        }
        if (meters == Distance.HALF_MARATHON.meters()) {
            return phrases.say("goal.half");
        }
        Figures figures = Figures.in(turn.language());
        return meters % 1000 == 0 ? figures.number(meters / 1000, 0) + '\u202f' + "km" : figures.distance(meters);
    }

    private static Action button(String label, GoalInput input) {
        return Action.of(label, ID, SkillJson.write(input));
    }
}
