package dev.coachmichael.core.skill.reminder;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.athlete.ZoneChosen;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.SpokenText;
import dev.coachmichael.core.language.TimesOfDay;
import dev.coachmichael.core.reminder.QuietHours;
import dev.coachmichael.core.reminder.Reminder;
import dev.coachmichael.core.reminder.ReminderCancelled;
import dev.coachmichael.core.reminder.ReminderResumed;
import dev.coachmichael.core.reminder.ReminderSet;
import dev.coachmichael.core.reminder.Reminders;
import dev.coachmichael.core.reminder.Schedule;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.profile.Places;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets reminders from plain words in the athlete's own time, lists them and cancels them. */
public final class ReminderSkill implements Skill.Personal<ReminderInput> {

    private static final String ID = "reminder";
    private static final String PLACE = "place";
    private static final String TIME = "time";
    private static final String CANCEL = "cancels";
    private static final int BUTTONS = 5;
    private static final List<LocalTime> OFFERED =
            List.of(LocalTime.of(7, 0), LocalTime.of(12, 0), LocalTime.of(18, 30));

    private final Reminders reminders;
    private final Profiles profiles;

    public ReminderSkill(Reminders reminders, Profiles profiles) {
        this.reminders = reminders;
        this.profiles = profiles;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<ReminderInput> input() {
        return ReminderInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("rappel", "remind", false));
    }

    @Override
    public ReminderInput read(String words, Turn turn) {
        if (words.isBlank() || ReminderWords.list(words)) {
            return ReminderInput.LIST;
        }
        return ReminderWords.cancellation(words)
                .or(() -> ReminderWords.bareCancellation(words))
                .orElseGet(() -> ReminderInput.setting(words));
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return ReminderWords.ask(words, turn.today())
                || ReminderWords.list(words)
                || ReminderWords.cancellation(words).isPresent();
    }

    @Override
    public Optional<ReminderInput> resume(Focus question, String words, Turn turn) {
        ReminderInput known = SkillJson.read(question.input(), ReminderInput.class);
        return switch (question.field()) {
            case PLACE -> Places.named(words).map(known::in);
            case TIME -> TimesOfDay.take(new SpokenText(words)).map(known::at);
            case CANCEL ->
                ReminderWords.bareCancellation(words).map(said -> said.number().isPresent() ? said : known);
            default -> Optional.empty();
        };
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, ReminderInput input) {
        if (input.cancels()) {
            return cancel(turn, athlete, input);
        }
        if (input.resumed().isPresent()) {
            return resume(turn, athlete, input, input.resumed().get());
        }
        if (input.words().isEmpty()) {
            return list(turn, reminders.open(athlete).await());
        }
        Optional<ZoneId> told = input.place().flatMap(Places::zone);
        Optional<ZoneId> known = profiles.of(athlete).await().zone();
        Optional<ZoneId> zone = known.or(() -> told);
        if (zone.isEmpty()) {
            return askPlace(turn, input);
        }
        Answer answer = set(turn, athlete, input, zone.get());
        return known.isPresent() ? answer : keepingZone(answer, athlete, zone.get());
    }

    /** Where somebody lives is kept, even when the time is still asked for. */
    private static Answer keepingZone(Answer answer, AthleteId athlete, ZoneId zone) {
        Answer.Draft draft = Answer.draft().write(new ZoneChosen(athlete, Optional.of(zone)));
        answer.writes().forEach(draft::write);
        answer.blocks().forEach(draft::block);
        answer.facts().forEach(draft::fact);
        answer.focus().ifPresent(draft::ask);
        answer.undo().ifPresent(draft::undo);
        return draft.done();
    }

    private static Answer askPlace(Turn turn, ReminderInput input) {
        Phrases phrases = Phrases.in(turn.language());
        List<Action> cities = new ArrayList<>();
        for (String city : phrases.say("profile.zone.cities").split(",")) {
            cities.add(Action.of(city, ID, SkillJson.write(input.in(city))));
        }
        return Answer.draft()
                .say(phrases.say("reminder.ask.place"))
                .buttons(cities)
                .ask(new Focus(ID, PLACE, SkillJson.write(input), turn.now()))
                .done();
    }

    private static Answer askTime(Turn turn, ReminderInput input) {
        Phrases phrases = Phrases.in(turn.language());
        List<Action> times = OFFERED.stream()
                .map(time -> Action.of(Figures.in(turn.language()).time(time), ID, SkillJson.write(input.at(time))))
                .toList();
        return Answer.draft()
                .say(phrases.say("reminder.ask.time"))
                .buttons(times)
                .ask(new Focus(ID, TIME, SkillJson.write(input), turn.now()))
                .done();
    }

    private Answer set(Turn turn, AthleteId athlete, ReminderInput input, ZoneId zone) {
        Phrases phrases = Phrases.in(turn.language());
        LocalDateTime now = LocalDateTime.ofInstant(turn.now(), zone);
        ReminderWords said = ReminderWords.read(input.words().orElse(""), now.toLocalDate());
        Optional<Schedule> schedule = schedule(said, input.time().or(said::time), now);
        if (schedule.isEmpty()) {
            return askTime(turn, input);
        }
        Optional<Instant> due = schedule.get().next(turn.now(), zone);
        if (due.isEmpty()) {
            return Answer.saying(phrases.say("reminder.past"));
        }
        if (said.text().length() > Reminder.MOST_CHARACTERS) {
            return Answer.saying(phrases.say("reminder.too-long", "most", Reminder.MOST_CHARACTERS));
        }
        if (reminders.open(athlete).await().size() >= Reminders.MOST) {
            return Answer.saying(phrases.say("reminder.full", "most", Reminders.MOST));
        }
        Reminder reminder = new Reminder(
                UUID.randomUUID(), reminders.nextNumber(athlete).await(), said.text(), schedule.get(), zone, due.get());
        return confirmed(turn, athlete, reminder);
    }

    /** Empty when a time is missing. A time that nobody named is kept out of the quiet hours. */
    private static Optional<Schedule> schedule(ReminderWords said, Optional<LocalTime> time, LocalDateTime now) {
        if (said.span().isPresent()) {
            LocalDateTime then = now.plus(said.span().get()).truncatedTo(ChronoUnit.MINUTES);
            return Optional.of(new Schedule.Once(then.toLocalDate(), then.toLocalTime()));
        }
        if (!said.days().isEmpty()) {
            return time.map(at -> new Schedule.Weekly(said.days(), at));
        }
        if (time.isPresent()) {
            LocalDate today = now.toLocalDate();
            LocalDate day =
                    said.day().orElseGet(() -> time.get().isAfter(now.toLocalTime()) ? today : today.plusDays(1));
            return Optional.of(new Schedule.Once(day, time.get()));
        }
        return said.day()
                .filter(day -> day.isAfter(now.toLocalDate().plusDays(6)))
                .map(day ->
                        QuietHours.NIGHT.outside(day.atTime(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES))))
                .map(then -> new Schedule.Once(then.toLocalDate(), then.toLocalTime()));
    }

    private static Answer confirmed(Turn turn, AthleteId athlete, Reminder reminder) {
        Phrases phrases = Phrases.in(turn.language());
        ReminderInput cancel = ReminderInput.cancelling(reminder.id());
        Action undo = Action.of(phrases.say("reminder.button.cancel"), ID, SkillJson.write(cancel));
        ReminderText text = new ReminderText(turn);
        return Answer.draft()
                .say(text.line(reminder))
                .write(new ReminderSet(athlete, reminder, turn.conversation(), turn.language()))
                .fact(Fact.number("reminder", reminder.number(), "", "reminder:" + reminder.id()))
                .fact(Fact.text("reminder_due", reminder.due().toString(), "reminder:" + reminder.id()))
                .buttons(undo, listButton(phrases))
                .undo(undo)
                .ask(new Focus(ID, CANCEL, SkillJson.write(cancel), turn.now()))
                .done();
    }

    private static Answer list(Turn turn, List<Reminder> open) {
        Phrases phrases = Phrases.in(turn.language());
        if (open.isEmpty()) {
            return Answer.saying(phrases.say("reminder.none"));
        }
        ReminderText text = new ReminderText(turn);
        List<Action> buttons = new ArrayList<>();
        for (Reminder reminder : open.subList(0, Math.min(BUTTONS, open.size()))) {
            buttons.add(Action.of(
                    phrases.say("reminder.button.cancel-one", "number", reminder.number()),
                    ID,
                    SkillJson.write(ReminderInput.cancelling(reminder.id()))));
        }
        return Answer.draft()
                .say(phrases.say("reminder.title"))
                .bullets(open.stream().map(text::line).toList())
                .buttons(buttons)
                .done();
    }

    private Answer cancel(Turn turn, AthleteId athlete, ReminderInput input) {
        Phrases phrases = Phrases.in(turn.language());
        List<Reminder> open = reminders.open(athlete).await();
        boolean named = input.reminder().isPresent() || input.number().isPresent();
        if (!named && open.size() > 1) {
            return list(turn, open);
        }
        Optional<Reminder> found = open.stream()
                .filter(reminder -> !named
                        || input.reminder().filter(reminder.id()::equals).isPresent()
                        || input.number()
                                .filter(number -> number == reminder.number())
                                .isPresent())
                .findFirst();
        if (found.isEmpty()) {
            return Answer.saying(phrases.say(open.isEmpty() ? "reminder.none" : "reminder.unknown"));
        }
        Action undo = Action.of(
                phrases.say("reminder.button.resume"), ID, SkillJson.write(ReminderInput.resuming(found.get())));
        return Answer.draft()
                .say(phrases.say("reminder.cancelled", "number", found.get().number()))
                .write(new ReminderCancelled(athlete, found.get().id()))
                .buttons(undo)
                .undo(undo)
                .done();
    }

    private static Answer resume(Turn turn, AthleteId athlete, ReminderInput input, Instant due) {
        Phrases phrases = Phrases.in(turn.language());
        if (!due.isAfter(turn.now())) {
            return Answer.saying(phrases.say("reminder.past"));
        }
        return Answer.draft()
                .say(phrases.say("reminder.resumed", "number", input.number().orElseThrow()))
                .write(new ReminderResumed(athlete, input.reminder().orElseThrow(), due))
                .buttons(listButton(phrases))
                .done();
    }

    private static Action listButton(Phrases phrases) {
        return Action.of(phrases.say("reminder.button.list"), ID);
    }
}
