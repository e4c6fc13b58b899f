package dev.coachmichael.core.skill.eval;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.engine.Example;
import dev.coachmichael.core.engine.LabelledSet;
import dev.coachmichael.core.engine.LabelledSet.Split;
import dev.coachmichael.core.engine.LabelledSet.Utterance;
import dev.coachmichael.core.engine.Recognizer;
import dev.coachmichael.core.engine.Slot;
import dev.coachmichael.core.engine.SlotReader;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.skill.ExampleRouter;
import dev.coachmichael.core.skill.Examples;
import dev.coachmichael.core.skill.Router;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.skill.profile.ProfileSkill;
import dev.coachmichael.core.skill.talk.SmalltalkSkill;
import dev.coachmichael.core.skill.talk.UnsureInput;
import dev.coachmichael.core.skill.talk.UnsureSkill;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Future;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Scores the router and the slot reader on the labelled utterances. The held-out ones are judged by the engine as it is;
 * each tuned one by an engine that has not seen it, since the real one has learned it by heart.
 */
public final class LocalEval {

    private static final int FOLDS = 6;
    private static final String UNSURE = "unsure";
    private static final UUID NOBODY = new UUID(0, 0);

    private static final Map<String, Slot> OPEN_FIELDS = Map.of(
            "answer", Slot.ANSWER,
            "time", Slot.TIME,
            "distance", Slot.DISTANCE,
            "pace", Slot.PACE,
            "count", Slot.COUNT,
            "date", Slot.DAY);

    /** Skills that claim words by themselves, and the one that says what is missing; none of them is run. */
    private final SkillList claiming = SkillList.of(all -> List.of(
            new ProfileSkill(athlete -> Future.failedFuture("nobody's profile is read here")),
            new SmalltalkSkill(all),
            new UnsureSkill(all)));

    public LocalReport run() {
        List<Example> known = Examples.all();
        return new LocalReport(judged(LabelledSet.of(Split.HELDOUT), new Recognizer(known)), leftOut(known));
    }

    /**
     * Scores utterances of your own. Those that the engine has learned by heart are judged by it all the same, so that only
     * new ones say something.
     */
    public SetReport of(List<Utterance> utterances) {
        return new SetReport(judged(utterances, new Recognizer(Examples.all())));
    }

    private List<Judged> leftOut(List<Example> known) {
        List<Judged> judged = new ArrayList<>();
        List<Utterance> all = LabelledSet.of(Split.TUNED);
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<Example> out = new HashSet<>();
            for (int i = fold; i < all.size(); i += FOLDS) {
                out.add(new Example(all.get(i).skill(), all.get(i).words()));
            }
            Recognizer recognizer = new Recognizer(
                    known.stream().filter(example -> !out.contains(example)).toList());
            for (int i = fold; i < all.size(); i += FOLDS) {
                judged.add(judge(all.get(i), recognizer));
            }
        }
        return judged;
    }

    private List<Judged> judged(List<Utterance> utterances, Recognizer recognizer) {
        return utterances.stream()
                .map(utterance -> judge(utterance, recognizer))
                .toList();
    }

    private Judged judge(Utterance utterance, Recognizer recognizer) {
        boolean answer = utterance.skill().equals(LabelledSet.ANSWER);
        String got = answer ? LabelledSet.ANSWER : found(utterance, new ExampleRouter(claiming, recognizer));
        Set<Slot> wanted = answer ? openField(utterance) : Slot.of(utterance.skill());
        return new Judged(
                utterance,
                got,
                SlotReader.read(utterance.words(), wanted, LabelledSet.TODAY).named());
    }

    private static Set<Slot> openField(Utterance utterance) {
        Set<Slot> fields = EnumSet.noneOf(Slot.class);
        utterance.slots().keySet().forEach(name -> fields.add(Objects.requireNonNull(OPEN_FIELDS.get(name), name)));
        return fields;
    }

    private static String found(Utterance utterance, Router router) {
        return router.route(utterance.words(), turn(utterance))
                .map(route -> route.input() instanceof UnsureInput unsure && unsure.kind() == UnsureInput.Kind.MISSING
                        ? unsure.what()
                        : route.skill().id())
                .orElse(UNSURE);
    }

    private static Turn turn(Utterance utterance) {
        Language language = utterance.language();
        return new Turn(
                "eval",
                NOBODY,
                0,
                1,
                new EndpointId("eval", "eval"),
                new Scope.Private(new Speaker.Athlete(new AthleteId(NOBODY))),
                language,
                Optional.empty(),
                ZoneOffset.UTC,
                LabelledSet.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                new Heard.Words(utterance.words()),
                Optional.empty(),
                Optional.empty());
    }
}
