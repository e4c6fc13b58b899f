package dev.coachmichael.core.skill.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Profiles;
import dev.coachmichael.core.engine.Slot;
import dev.coachmichael.core.engine.SlotReader;
import dev.coachmichael.core.engine.Slots;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Shows an athlete's profile and changes it from plain words, at once and undoably. */
public final class ProfileSkill implements Skill.Personal<ProfileInput> {

    private static final String ID = "profile";
    private static final String PLACE = "place";
    private static final int MOST_BUTTONS = 6;

    private static final Set<Slot> GOAL_SLOTS = EnumSet.of(Slot.DISTANCE, Slot.TIME, Slot.DAY);
    private static final Pattern GOAL = Pattern.compile("\\b(?:objectifs?|goals?)\\b");

    private final Profiles profiles;

    public ProfileSkill(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<ProfileInput> input() {
        return ProfileInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("profil", "profile", false));
    }

    @Override
    public ProfileInput read(String words, Turn turn) {
        return ProfileWords.of(words, turn.language(), turn.today()).input();
    }

    /**
     * Values and hardly a word besides, or a question for one of the speaker's own. A race to come with its day or time, and
     * the goal by its name, are not beyond doubt: they may be meant for more than the profile.
     */
    @Override
    public boolean claims(String words, Turn turn) {
        return !isAboutAGoal(words, turn)
                && (ProfileWords.of(words, turn.language(), turn.today()).areForProfile()
                        || ProfileWords.askForOwnFact(words));
    }

    private static boolean isAboutAGoal(String words, Turn turn) {
        ProfileInput told =
                ProfileWords.of(words, turn.language(), turn.today()).input();
        Slots slots = SlotReader.read(words, GOAL_SLOTS, turn.today());
        boolean raceToCome = told.aim().isPresent()
                && (slots.day().isPresent() || slots.timeSeconds().isPresent());
        return raceToCome
                || told.aim().isEmpty() && GOAL.matcher(Words.fold(words)).find();
    }

    @Override
    public Optional<ProfileInput> resume(Focus question, String words, Turn turn) {
        return question.field().equals(PLACE) ? PlaceWords.alone(words).map(ProfileSkill::living) : Optional.empty();
    }

    private static ProfileInput living(String place) {
        Told told = new Told();
        told.place = Optional.of(place);
        return told.input();
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, ProfileInput input) {
        Profile now = profiles.of(athlete).await();
        if (input.change().isPresent()) {
            return carryOut(turn, athlete, now, input.change().get());
        }
        if (input.tellsNothing()) {
            return input.showsZones() ? zones(turn, now) : card(turn, now);
        }
        return told(turn, athlete, now, input);
    }

    private static Answer card(Turn turn, Profile now) {
        Phrases phrases = Phrases.in(turn.language());
        if (now.equals(Profile.EMPTY)) {
            return Answer.saying(phrases.say("profile.empty"));
        }
        Answer.Draft answer = Answer.draft().say(phrases.say("profile.title"));
        ProfileCard.addTo(answer, now, turn.language(), turn.today());
        if (now.heartRateAnchors(turn.today()).isPresent()) {
            answer.buttons(zonesButton(phrases));
        }
        return answer.done();
    }

    private static Answer zones(Turn turn, Profile now) {
        return ProfileZones.show(turn, now)
                .buttons(profileButton(Phrases.in(turn.language())))
                .done();
    }

    private static Answer told(Turn turn, AthleteId athlete, Profile now, ProfileInput input) {
        ProfileCheck.Checked checked = ProfileCheck.of(input, now, turn);
        Phrases phrases = Phrases.in(turn.language());
        List<String> lines = new ArrayList<>(new ChangeText(turn).lines(checked.change()));
        lines.addAll(checked.remarks());
        checked.unknownPlace().ifPresent(place -> lines.add(phrases.say("profile.zone.ask", "place", place)));
        Answer.Draft answer = Answer.draft().say(String.join("\n", lines));
        List<Action> buttons = new ArrayList<>();
        if (!checked.change().changesNothing()) {
            store(answer, turn, athlete, now, checked.change());
            buttons.add(button(phrases.say("profile.undo"), checked.change().reversed()));
        }
        if (checked.unknownPlace().isPresent()) {
            answer.ask(new Focus(ID, PLACE, JsonNodeFactory.instance.objectNode(), turn.now()));
            for (String city : phrases.say("profile.zone.cities").split(",")) {
                buttons.add(Action.of(city, ID, SkillJson.write(living(city))));
            }
        }
        if (buttons.size() < MOST_BUTTONS) {
            buttons.add(profileButton(phrases));
        }
        return answer.buttons(buttons).done();
    }

    /** A change that a button kept; where the profile has moved on since, it stays as it is. */
    private static Answer carryOut(Turn turn, AthleteId athlete, Profile now, Change kept) {
        Phrases phrases = Phrases.in(turn.language());
        Change change = kept.fitting(now);
        if (change.changesNothing()) {
            return Answer.draft()
                    .say(phrases.say("profile.undo.stale"))
                    .buttons(profileButton(phrases))
                    .done();
        }
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say("profile.undone"));
        lines.addAll(new ChangeText(turn).lines(change));
        if (!change.equals(kept)) {
            lines.add(phrases.say("profile.undo.partly"));
        }
        Answer.Draft answer = Answer.draft().say(String.join("\n", lines));
        store(answer, turn, athlete, now, change);
        return answer.buttons(button(phrases.say("button.redo"), change.reversed()), profileButton(phrases))
                .done();
    }

    private static void store(Answer.Draft answer, Turn turn, AthleteId athlete, Profile now, Change change) {
        change.writes(athlete).forEach(answer::write);
        ProfileFacts.of(change.appliedTo(now), turn.today()).forEach(answer::fact);
    }

    /** A button that carries a change out, or back. */
    public static Action button(String label, Change change) {
        return Action.of(label, ID, SkillJson.write(ProfileInput.carryingOut(change)));
    }

    private static Action profileButton(Phrases phrases) {
        return Action.of(phrases.say("shortcut.profile"), ID);
    }

    private static Action zonesButton(Phrases phrases) {
        return Action.of(phrases.say("profile.zones"), ID, SkillJson.write(ProfileInput.showingZones()));
    }
}
