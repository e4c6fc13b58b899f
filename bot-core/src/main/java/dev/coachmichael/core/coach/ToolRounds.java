package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.ToolBox.Outcome;
import dev.coachmichael.core.coach.wire.Message;
import dev.coachmichael.core.coach.wire.ModelReply.ToolCall;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Turn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tools that ran in one turn. Those of one reply run at once; none runs twice, none beyond the allowance, and none is
 * waited for longer than the turn has time. Used by the turn's own thread.
 */
final class ToolRounds {

    private static final int LONGEST_RESULT = 3_500;
    private static final Outcome AGAIN = new Outcome.Refused("You have that already. Answer with it.");
    private static final Outcome TOO_MANY =
            new Outcome.Refused("No more tools in this turn. Answer with what you have.");
    private static final Outcome TOO_SLOW = new Outcome.Refused("It took too long. Answer with what you have.");

    private final Turn turn;
    private final ToolBox box;
    private final Allowance allowance;
    private final List<Outcome.Ran> ran = new ArrayList<>();
    private final Set<String> called = new HashSet<>();
    private final List<TokenBudget.ToolRun> traces = new ArrayList<>();

    ToolRounds(Turn turn, ToolBox box, Allowance allowance) {
        this.turn = turn;
        this.box = box;
        this.allowance = allowance;
    }

    /** Runs what a reply calls; a result for each call, in their order. */
    List<Message> run(List<ToolCall> calls) {
        Map<ToolCall, Outcome> outcomes = new LinkedHashMap<>();
        List<ToolCall> running = new ArrayList<>();
        for (ToolCall call : calls) {
            if (!called.add(call.name() + call.arguments())) {
                outcomes.putIfAbsent(call, AGAIN);
            } else if (allowance.takeToolCall()) {
                running.add(call);
            } else {
                outcomes.put(call, TOO_MANY);
            }
        }
        Duration left = allowance.left();
        AtOnce.run(running, left, call -> box.run(call, turn))
                .forEach((call, outcome) -> outcomes.put(call, outcome.orElse(TOO_SLOW)));
        running.forEach(call -> keep(call, outcomes.getOrDefault(call, TOO_SLOW)));
        return calls.stream()
                .<Message>map(call -> new Message.ToolResult(call, told(outcomes.getOrDefault(call, AGAIN))))
                .toList();
    }

    private void keep(ToolCall call, Outcome outcome) {
        if (outcome instanceof Outcome.Ran done) {
            ran.add(done);
            traces.add(new TokenBudget.ToolRun(
                    done.skill(), hash(call.arguments()), done.answer().facts().size()));
        }
    }

    private String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ran done -> {
                String text = PlainText.of(done.answer().blocks());
                String whole = "<data source=\"" + done.skill() + "\">\n"
                        + FactLines.of(done.answer().facts(), turn.language()) + "\n---\n" + FactLines.asData(text);
                yield (whole.length() > LONGEST_RESULT ? whole.substring(0, LONGEST_RESULT) : whole) + "\n</data>";
            }
            case Outcome.Refused refused -> refused.why();
        };
    }

    /** What ran, in order. */
    List<Outcome.Ran> ran() {
        return ran;
    }

    Optional<Outcome.Ran> last() {
        return ran.isEmpty() ? Optional.empty() : Optional.of(ran.getLast());
    }

    /** The first answer that is said as its skill words it. */
    Optional<Outcome.Ran> standing() {
        return ran.stream().filter(Outcome.Ran::stands).findFirst();
    }

    List<TokenBudget.ToolRun> traces() {
        return traces;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
