package dev.coachmichael.core.conversation;

import dev.coachmichael.core.athlete.Athlete;
import dev.coachmichael.core.athlete.Athletes;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.athlete.LanguageChosen;
import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.coach.Coach.Answered;
import dev.coachmichael.core.conversation.TurnStore.Button;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.LanguageGuess;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Inbound.Content;
import dev.coachmichael.core.safety.RedFlags;
import dev.coachmichael.core.safety.ReplyCheck;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Turn.CatchUp;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers one held conversation: who speaks, red flags, coach, check. Runs on a virtual thread and writes nothing. */
final class TurnRunner {

    private static final int MANY = 10;
    private static final int MOST_AT_ONCE = 200;
    private static final Duration AWAY = Duration.ofHours(6);
    private static final Duration SAME_TALK = Duration.ofHours(12);
    /** After this skill the speaker's choice counts. */
    private static final String CHOOSING = "language";

    private final Vertx vertx;
    private final TurnStore store;
    private final Athletes athletes;
    private final Doors doors;
    private final RedFlags redFlags;
    private final Coach coach;
    private final ReplyCheck check;
    private final Clock clock;
    private final ConversationSettings settings;

    TurnRunner(
            Vertx vertx,
            TurnStore store,
            Athletes athletes,
            Doors doors,
            RedFlags redFlags,
            Coach coach,
            ReplyCheck check,
            Clock clock,
            ConversationSettings settings) {
        this.vertx = vertx;
        this.store = store;
        this.athletes = athletes;
        this.doors = doors;
        this.redFlags = redFlags;
        this.coach = coach;
        this.check = check;
        this.clock = clock;
        this.settings = settings;
    }

    /** What was heard, and from how many messages. */
    private record Hearing(Heard heard, int messages, Optional<CatchUp> catchUp, Optional<String> pressed) {}

    /** Whether the coach takes another turn now. */
    boolean hasRoom() {
        return coach.hasRoom();
    }

    Finished run(Claimed claimed) {
        CrashPoint.CLAIMED.hit();
        long begun = System.nanoTime();
        Optional<Athlete> athlete = athletes.find(new IdentityKey(
                        claimed.endpoint().channel(), claimed.first().sender().externalId()))
                .await();
        Hearing hearing = hear(claimed);
        Turn turn = turn(claimed, athlete, hearing);
        boolean kept = athlete.map(a -> a.state() == Athlete.State.ACTIVE).orElse(false);

        Optional<Previews> previews =
                doors.at(claimed.endpoint()).map(door -> Previews.begin(vertx, door, claimed, store));
        Answered answered;
        Optional<String> placeholder;
        try {
            CrashPoint.LLM.hit();
            answered = redFlags.answerTo(turn)
                    .map(fixed -> new Answered("pain", Mode.SAFETY, fixed))
                    .orElseGet(() -> check.checked(
                            turn, coach.answer(turn, text -> previews.ifPresent(shown -> shown.partial(text)))));
            CrashPoint.TOOL.hit();
        } finally {
            placeholder = previews.flatMap(shown -> shown.end().await());
        }
        return new Finished(
                claimed,
                hearing.messages(),
                answered.skill(),
                answered.mode(),
                answered.language().orElse(turn.language()),
                inLanguage(turn, answered),
                answered.answer().blocks().isEmpty()
                        ? List.of()
                        : doors.split(claimed.endpoint(), answered.answer().blocks()),
                hearing.heard().words(),
                kept && !answered.answer().offTheRecord(),
                hearing.pressed(),
                placeholder,
                false,
                (int) Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** The polite end of a message that could not be answered; {@code incident} is what an operator searches for. */
    Finished deadLetter(Claimed claimed, String incident) {
        Language language = claimed.first().clientLanguage().orElse(settings.language());
        Answer sorry = Answer.saying(Phrases.in(language).say("turn.dead", "incident", incident));
        return new Finished(
                claimed,
                1,
                "unsure",
                Mode.LOCAL,
                language,
                sorry,
                doors.split(claimed.endpoint(), sorry.blocks()),
                words(claimed.first().content()),
                false,
                Optional.empty(),
                Optional.empty(),
                true,
                0);
    }

    private Turn turn(Claimed claimed, Optional<Athlete> athlete, Hearing hearing) {
        Optional<Language> chosen = athlete.flatMap(Athlete::language);
        String words = hearing.heard().words();
        Language language = LanguageGuess.of(words)
                .or(() -> claimed.first().namedLanguage())
                .or(() -> LanguageGuess.isMixed(words) ? chosen : spokenLast(claimed))
                .or(() -> chosen)
                .or(() -> claimed.first().clientLanguage())
                .orElse(settings.language());
        return new Turn(
                claimed.cause(),
                claimed.home(),
                claimed.conversation(),
                claimed.head(),
                claimed.endpoint(),
                scope(claimed, athlete),
                language,
                chosen,
                athlete.flatMap(Athlete::zone).orElse(settings.zone()),
                clock.instant(),
                hearing.heard(),
                claimed.focus(),
                hearing.catchUp());
    }

    /** Buttons and words of any language are answered in the one that was spoken a moment ago. */
    private Optional<Language> spokenLast(Claimed claimed) {
        return claimed.focus()
                .filter(focus -> focus.askedAt().plus(SAME_TALK).isAfter(clock.instant()))
                .flatMap(Focus::language);
    }

    /** The answer that remembers its language, unless the speaker has just spoken about which they want. */
    private static Answer inLanguage(Turn turn, Answered answered) {
        Answer answer = answered.answer();
        boolean chosenNow = answered.skill().equals(CHOOSING)
                || answer.writes().stream().anyMatch(LanguageChosen.class::isInstance);
        Optional<Language> spoken = chosenNow ? Optional.empty() : Optional.of(turn.language());
        return answer.focus()
                .map(focus -> answer.asking(focus.spokenIn(spoken)))
                .orElse(answer);
    }

    private static Scope scope(Claimed claimed, Optional<Athlete> athlete) {
        if (claimed.address().kind() == ChatAddress.Kind.ROOM) {
            return new Scope.Room(claimed.home());
        }
        IdentityKey identity = new IdentityKey(
                claimed.endpoint().channel(), claimed.first().sender().externalId());
        return new Scope.Private(athlete.filter(a -> a.state() == Athlete.State.ACTIVE)
                .<Speaker>map(a -> new Speaker.Athlete(a.id()))
                .orElseGet(() -> new Speaker.Guest(
                        identity,
                        athlete.map(a -> a.state() == Athlete.State.REFUSED).orElse(false))));
    }

    private Hearing hear(Claimed claimed) {
        WaitingMessage first = claimed.first();
        boolean late = first.saidAt().isBefore(clock.instant().minus(AWAY));
        Optional<CatchUp> catchUp = late
                ? Optional.of(CatchUp.AWAY)
                : claimed.waiting() > MANY ? Optional.of(CatchUp.MANY) : Optional.empty();
        return switch (first.content()) {
            case Content.Text text ->
                catchUp.isPresent() ? together(claimed, catchUp) : one(new Heard.Words(text.text()));
            case Content.Attachment attachment ->
                one(new Heard.Files(List.of(attachment.file()), attachment.caption()));
            case Content.Press press -> pressed(press);
            case Content.Edited edited -> one(new Heard.Words(edited.text()));
            case Content.Unreadable unreadable -> one(new Heard.Unreadable(unreadable.media(), unreadable.caption()));
            case Content.Membership membership -> one(new Heard.Welcomed(""));
        };
    }

    private Hearing together(Claimed claimed, Optional<CatchUp> catchUp) {
        WaitingMessage first = claimed.first();
        List<WaitingMessage> texts =
                store.waiting(claimed.conversation(), claimed.head(), MOST_AT_ONCE).await().stream()
                        .takeWhile(next -> next.content() instanceof Content.Text
                                && next.sender()
                                        .externalId()
                                        .equals(first.sender().externalId()))
                        .toList();
        if (texts.size() <= 1) {
            boolean away = catchUp.equals(Optional.of(CatchUp.AWAY));
            return new Hearing(
                    new Heard.Words(words(first.content())), 1, away ? catchUp : Optional.empty(), Optional.empty());
        }
        String all = texts.stream().map(text -> words(text.content())).collect(Collectors.joining("\n"));
        return new Hearing(new Heard.Words(all), texts.size(), catchUp, Optional.empty());
    }

    private Hearing pressed(Content.Press press) {
        Button button = store.buttons(List.of(press.token())).await().get(press.token());
        Heard heard = button == null ? new Heard.Words("") : new Heard.Pressed(button.skill(), button.input(), "");
        return new Hearing(heard, 1, Optional.empty(), Optional.of(press.token()));
    }

    private static Hearing one(Heard heard) {
        return new Hearing(heard, 1, Optional.empty(), Optional.empty());
    }

    private static String words(Content content) {
        return switch (content) {
            case Content.Text text -> text.text();
            case Content.Attachment attachment -> attachment.caption();
            case Content.Press press -> "";
            case Content.Edited edited -> edited.text();
            case Content.Unreadable unreadable -> unreadable.caption();
            case Content.Membership membership -> "";
        };
    }
}
