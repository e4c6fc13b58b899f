package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.ActivitiesJoined;
import dev.coachmichael.core.activity.file.RefusalReason;
import dev.coachmichael.core.activity.intake.ActivityImport;
import dev.coachmichael.core.activity.intake.ActivityImport.Sent;
import dev.coachmichael.core.activity.intake.FileHeld;
import dev.coachmichael.core.activity.intake.FileOutcome;
import dev.coachmichael.core.activity.intake.FileSource;
import dev.coachmichael.core.activity.intake.HeldFiles;
import dev.coachmichael.core.activity.intake.HeldFiles.Held;
import dev.coachmichael.core.activity.intake.HeldFilesDropped;
import dev.coachmichael.core.activity.intake.ImportDecisions;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.FileNotFetched;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.reply.Action;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.start.AfterConsent;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code import}: takes in the files that runners send. A guest's files are only noted down, for a day, until they consent
 * ({@link #given}); in rooms nothing is taken.
 */
public final class FileImport implements Skill.Open<FileImport.Input>, AfterConsent {

    private static final Duration HELD_FOR = Duration.ofHours(24);

    /**
     * The answer to the question whether two activities are one.
     *
     * @param kept the activity that was there before
     * @param dropped the one that may be the same; without it both stay
     */
    public record Input(Optional<UUID> kept, Optional<UUID> dropped) {
        static final Input NONE = new Input(Optional.empty(), Optional.empty());
    }

    private final ActivityImport imports;
    private final FileSource source;
    private final HeldFiles held;

    public FileImport(ActivityImport imports, FileSource source, HeldFiles held) {
        this.imports = imports;
        this.source = source;
        this.held = held;
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Optional<Command> command() {
        return Optional.empty();
    }

    @Override
    public Input read(String words, Turn turn) {
        return Input.NONE;
    }

    @Override
    public Answer run(Turn turn, Input input) {
        Phrases phrases = Phrases.in(turn.language());
        return switch (turn.scope()) {
            case Scope.Room room -> Answer.saying(phrases.say("room.personal"));
            case Scope.Private alone ->
                switch (alone.speaker()) {
                    case Speaker.Athlete athlete -> forAthlete(turn, athlete.id(), input, phrases);
                    case Speaker.Guest guest -> forGuest(turn, guest, phrases);
                };
        };
    }

    private Answer forAthlete(Turn turn, AthleteId athlete, Input input, Phrases phrases) {
        if (input.kept().isPresent()) {
            return input.dropped()
                    .map(dropped -> join(turn, athlete, input.kept().get(), dropped, phrases))
                    .orElseGet(() -> Answer.saying(phrases.say("import.both-kept")));
        }
        return switch (turn.heard()) {
            case Heard.Files files ->
                importAll(
                        turn,
                        athlete,
                        files.files().stream()
                                .map(file -> new Held(athlete, turn.endpoint(), file))
                                .toList());
            case Heard.Words words -> how(phrases);
            case Heard.Pressed pressed -> how(phrases);
            case Heard.Unreadable unreadable -> how(phrases);
            case Heard.Welcomed welcomed -> how(phrases);
        };
    }

    private static Answer how(Phrases phrases) {
        return Answer.draft()
                .say(phrases.say("import.how", "limit", NoRuns.megabytes()) + "\n" + phrases.say("import.garmin"))
                .fact(NoRuns.limit())
                .done();
    }

    private static Answer forGuest(Turn turn, Speaker.Guest guest, Phrases phrases) {
        Action start = Action.of(phrases.say("import.button.start"), "start");
        if (guest.refused()
                || !(turn.heard() instanceof Heard.Files files)
                || files.files().isEmpty()) {
            return Answer.draft()
                    .say(phrases.say("import.consent"))
                    .buttons(start)
                    .done();
        }
        Answer.Draft answer = Answer.draft()
                .say(phrases.count("import.held", files.files().size(), "hours", HELD_FOR.toHours()))
                .fact("held_for", HELD_FOR.toSeconds(), "s", "limit");
        for (FileReference file : files.files()) {
            answer.write(new FileHeld(
                    guest.identity(), turn.endpoint(), file, turn.now().plus(HELD_FOR)));
        }
        return answer.buttons(start).done();
    }

    /** Imports what a guest sent before consenting. */
    @Override
    public Optional<Answer> given(Turn turn, IdentityKey guest) {
        List<Held> waiting = held.waiting(guest).await();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Answer imported = importAll(turn, waiting.getFirst().athlete(), waiting);
        Answer.Draft answer = Answer.draft();
        imported.blocks().forEach(answer::block);
        imported.facts().forEach(answer::fact);
        imported.writes().forEach(answer::write);
        return Optional.of(answer.write(new HeldFilesDropped(guest)).done());
    }

    @Override
    public HeldFilesDropped refused(IdentityKey guest) {
        return new HeldFilesDropped(guest);
    }

    private Answer importAll(Turn turn, AthleteId athlete, List<Held> files) {
        List<ImportWords.Failure> failures = new ArrayList<>();
        List<Sent> sent = new ArrayList<>();
        for (Held file : files) {
            fetch(file.endpoint(), file.file(), failures).ifPresent(sent::add);
        }
        ImportDecisions decided = imports.read(athlete, turn.zone(), sent);
        decided.files().stream()
                .filter(file -> file.kind() == FileOutcome.Kind.FAILED)
                .forEach(file -> failures.add(new ImportWords.Failure(
                        file.file(),
                        file.refusal().orElse(RefusalReason.UNREADABLE).messageKey())));
        return new ImportWords(turn, decided, failures).answer();
    }

    private Optional<Sent> fetch(EndpointId endpoint, FileReference file, List<ImportWords.Failure> failures) {
        if (file.sizeBytes() > ActivityImport.MAX_FILE_BYTES) {
            failures.add(new ImportWords.Failure(file.name(), RefusalReason.TOO_BIG.messageKey()));
            return Optional.empty();
        }
        try {
            byte[] bytes = source.fetch(endpoint, file, ActivityImport.MAX_FILE_BYTES)
                    .await()
                    .getBytes();
            return Optional.of(new Sent(file.name(), bytes));
        } catch (FileNotFetched e) {
            failures.add(new ImportWords.Failure(
                    file.name(),
                    switch (e.reason()) {
                        case TOO_BIG -> RefusalReason.TOO_BIG.messageKey();
                        case GONE -> "import.file.gone";
                        case UNAVAILABLE -> "import.file.unavailable";
                    }));
            return Optional.empty();
        }
    }

    private Answer join(Turn turn, AthleteId athlete, UUID kept, UUID dropped, Phrases phrases) {
        Optional<ActivitiesJoined> joined = imports.join(athlete, kept, dropped);
        if (joined.isEmpty()) {
            return Answer.saying(phrases.say("import.join.gone"));
        }
        Said figures = RunFigures.of(joined.get().kept(), phrases);
        Answer.Draft answer = Answer.draft()
                .say(phrases.say("import.joined", "figures", figures.text()))
                .write(joined.get());
        figures.facts().forEach(answer::fact);
        return answer.buttons(RunReview.latestButton(phrases)).done();
    }
}
