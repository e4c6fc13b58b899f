package dev.coachmichael.core.skill.feedback;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.feedback.FeedbackGiven;
import dev.coachmichael.core.feedback.FeedbackWithdrawn;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.why.Answers;
import dev.coachmichael.core.skill.why.PastAnswer;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a verdict on the last answer, and why when it was bad. */
public final class FeedbackSkill implements Skill.Personal<FeedbackInput> {

    private static final String ID = "feedback";
    private static final String GOOD = "good";
    private static final String REASON = "reason";
    private static final List<String> REASONS = List.of("wrong", "beside", "long", "unclear");

    private final Answers answers;

    public FeedbackSkill(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Class<FeedbackInput> input() {
        return FeedbackInput.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.of(new Command("avis", "feedback", false));
    }

    @Override
    public FeedbackInput read(String words, Turn turn) {
        return FeedbackWords.verdict(words).orElse(FeedbackInput.ASK);
    }

    @Override
    public boolean claims(String words, Turn turn) {
        return FeedbackWords.judgeAnAnswer(words);
    }

    @Override
    public Optional<FeedbackInput> resume(Focus question, String words, Turn turn) {
        FeedbackInput known = SkillJson.read(question.input(), FeedbackInput.class);
        return switch (question.field()) {
            case GOOD ->
                FeedbackWords.verdict(words)
                        .map(said -> said.of(
                                known.answeredAt().orElseThrow(), known.skill().orElseThrow()));
            case REASON -> isReason(words) ? Optional.of(known.because(words.strip())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A sentence, not a question and not a word that may begin something else. */
    private static boolean isReason(String words) {
        return words.strip().split("\\s+").length >= 2
                && !words.contains("?")
                && words.length() <= FeedbackGiven.MOST_CHARACTERS;
    }

    @Override
    public Answer run(Turn turn, AthleteId athlete, FeedbackInput input) {
        Phrases phrases = Phrases.in(turn.language());
        Optional<FeedbackInput> about = input.answeredAt().isPresent() ? Optional.of(input) : lastAnswer(turn, input);
        if (about.isEmpty()) {
            return Answer.saying(phrases.say("feedback.none"));
        }
        FeedbackInput known = about.get();
        if (known.withdraws()) {
            return Answer.draft()
                    .say(phrases.say("feedback.withdrawn"))
                    .write(new FeedbackWithdrawn(athlete, known.answeredAt().orElseThrow()))
                    .done();
        }
        return known.good().isPresent() ? stored(turn, athlete, known) : ask(turn, known);
    }

    private Optional<FeedbackInput> lastAnswer(Turn turn, FeedbackInput input) {
        Optional<PastAnswer> last =
                answers.before(turn.home(), turn.conversation(), turn.pos()).await();
        return last.map(answer -> input.of(answer.at(), answer.skill()));
    }

    private static Answer ask(Turn turn, FeedbackInput known) {
        Phrases phrases = Phrases.in(turn.language());
        return Answer.draft()
                .say(phrases.say("feedback.ask"))
                .buttons(
                        button(phrases.say("feedback.button.good"), known.judged(true)),
                        button(phrases.say("feedback.button.bad"), known.judged(false)))
                .ask(new Focus(ID, GOOD, SkillJson.write(known), turn.now()))
                .done();
    }

    private static Answer stored(Turn turn, AthleteId athlete, FeedbackInput known) {
        Phrases phrases = Phrases.in(turn.language());
        boolean good = known.good().orElseThrow();
        Optional<String> reason = known.reason().filter(why -> why.length() <= FeedbackGiven.MOST_CHARACTERS);
        Answer.Draft answer = Answer.draft()
                .write(new FeedbackGiven(
                        athlete, known.answeredAt().orElseThrow(), known.skill().orElseThrow(), good, reason));
        Action undo = button(phrases.say("feedback.button.undo"), known.takenBack());
        if (good || reason.isPresent()) {
            return answer.say(confirmation(phrases, good, reason))
                    .buttons(undo)
                    .undo(undo)
                    .done();
        }
        List<Action> buttons = new ArrayList<>();
        REASONS.forEach(why -> buttons.add(button(phrases.say("feedback.reason." + why), known.because(why))));
        buttons.add(undo);
        return answer.say(phrases.say("feedback.why"))
                .buttons(buttons)
                .undo(undo)
                .ask(new Focus(ID, REASON, SkillJson.write(known), turn.now()))
                .done();
    }

    private static String confirmation(Phrases phrases, boolean good, Optional<String> reason) {
        if (good) {
            return phrases.say("feedback.stored.good");
        }
        String why = reason.map(code -> REASONS.contains(code)
                        ? phrases.say("feedback.reason." + code).toLowerCase(Locale.ROOT)
                        : code)
                .orElse("");
        return phrases.say("feedback.stored.bad", "reason", why);
    }

    private static Action button(String label, FeedbackInput input) {
        return Action.of(label, ID, SkillJson.write(input));
    }
}
