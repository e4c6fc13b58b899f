package dev.coachmichael.core.coach;

import dev.coachmichael.core.reply.Markdown;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.safety.Finding.Rule;
import dev.coachmichael.core.safety.ReplyRules;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Shows of a growing reply what may be shown: whole sentences that break no rule. After the first that does, nothing more
 * is shown. Called on an event loop, one call at a time.
 */
final class SafePreview implements Consumer<String> {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final ReplyRules rules;
    private final ReplyRules.Ground ground;
    private final Consumer<String> shown;
    private int shownLength;
    private long lookedAt = System.nanoTime() - EVERY.toNanos();
    private boolean over;

    SafePreview(ReplyRules rules, ReplyRules.Ground ground, Consumer<String> shown) {
        this.rules = rules;
        this.ground = ground;
        this.shown = shown;
    }

    @Override
    public void accept(String text) {
        int end = lastSentence(text);
        if (over || end <= shownLength || System.nanoTime() - lookedAt < EVERY.toNanos()) {
            return;
        }
        lookedAt = System.nanoTime();
        String sentences = PlainText.of(Markdown.blocks(text.substring(0, end)));
        over = rules.findings(sentences, ground).stream().anyMatch(finding -> finding.rule() != Rule.LENGTH);
        if (!over && !sentences.isBlank()) {
            shownLength = end;
            shown.accept(sentences);
        }
    }

    /** A mark counts when something follows it: 8.4 may still be coming. */
    private static int lastSentence(String text) {
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
