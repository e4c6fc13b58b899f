package dev.coachmichael.core.coach;

import dev.coachmichael.core.reply.Markdown;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.safety.Finding.Rule;
import dev.coachmichael.core.safety.ReplyRules;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Shows of a growing reply what may be shown: whole sentences that break no rule. After the first that does, nothing more
 * is shown. Takes pieces on an event loop, and looks at them on a thread of its own, now and then.
 */
final class SafePreview implements Consumer<String> {

    private static final Duration EVERY = Duration.ofMillis(500);
    /** Longer than any reply that may leave. */
    private static final int LONGEST = 4_000;

    private final ReplyRules rules;
    private final ReplyRules.Ground ground;
    private final Consumer<String> shown;
    private final StringBuilder text = new StringBuilder();
    private int shownLength;
    private long lookedAt = System.nanoTime() - EVERY.toNanos();
    private boolean looking;
    private boolean over;

    SafePreview(ReplyRules rules, ReplyRules.Ground ground, Consumer<String> shown) {
        this.rules = rules;
        this.ground = ground;
        this.shown = shown;
    }

    @Override
    public synchronized void accept(String piece) {
        if (over) {
            return;
        }
        text.append(piece);
        over = text.length() > LONGEST;
        if (looking || System.nanoTime() - lookedAt < EVERY.toNanos()) {
            return;
        }
        int end = lastSentence(text);
        if (end > shownLength) {
            lookedAt = System.nanoTime();
            looking = true;
            String sentences = text.substring(0, end);
            Thread.startVirtualThread(() -> look(sentences, end));
        }
    }

    private void look(String sentences, int end) {
        String plain = PlainText.of(Markdown.blocks(sentences));
        boolean breaks = rules.findings(plain, ground).stream().anyMatch(finding -> finding.rule() != Rule.LENGTH);
        synchronized (this) {
            looking = false;
            over |= breaks;
            shownLength = end;
        }
        if (!breaks && !plain.isBlank()) {
            shown.accept(plain);
        }
    }

    /** A mark counts when something follows it: 8.4 may still be coming. */
    private static int lastSentence(CharSequence text) {
        for (int at = text.length() - 2; at >= 0; at--) {
            char mark = text.charAt(at);
            boolean ends = mark == '\n' || (mark == '.' || mark == '!' || mark == '?') && text.charAt(at + 1) == ' ';
            if (ends) {
                return at + 1;
            }
        }
        return 0;
    }
}
