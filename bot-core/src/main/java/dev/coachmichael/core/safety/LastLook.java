package dev.coachmichael.core.safety;

import dev.coachmichael.core.coach.Coach.Answered;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once more at what a model had a part in, whatever came before: an address, an identifier or the instructions of the
 * model in it, and the words do not leave.
 */
public final class LastLook implements ReplyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LastLook.class);

    private final ReplyRules rules;

    public LastLook(ReplyRules rules) {
        this.rules = rules;
    }

    @Override
    public Answered checked(Turn turn, Answered answered) {
        if (answered.mode() != Mode.MODEL) {
            return answered;
        }
        List<Finding> leaks = rules.leaks(PlainText.of(answered.answer().blocks()));
        if (leaks.isEmpty()) {
            return answered;
        }
        LOG.warn(
                "Reply withheld cause={} rules={}",
                turn.cause(),
                leaks.stream().map(leak -> leak.rule().code()).toList());
        Answer withheld = answered.answer()
                .showing(List.of(new Block.Paragraph(Phrases.in(turn.language()).say("model.withheld"))));
        return new Answered(answered.skill(), Mode.LOCAL, withheld.warning(Warning.CHECK_REPAIRED));
    }
}
