package dev.coachmichael.core;

import dev.coachmichael.core.conversation.ConversationEvents;
import dev.coachmichael.core.metrics.Vitals;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.turn.Mode;
import java.time.Duration;

/**
 * Turns what happens in conversations into figures. A door is labelled by its platform, so that figures stay few.
 *
 * @param vitals where the figures go
 */
public record ConversationMeters(Vitals vitals) implements ConversationEvents {

    @Override
    public void opened(EndpointId endpoint) {
        for (Mode mode : Mode.values()) {
            for (TurnEnd end : TurnEnd.values()) {
                vitals.meters().turnsExpected(endpoint.channel(), mode.code(), end.code());
            }
        }
        for (DeliveryEnd end : DeliveryEnd.values()) {
            vitals.meters().deliveriesExpected(endpoint.channel(), end.code());
        }
    }

    @Override
    public void turnFinished(EndpointId endpoint, Mode mode, TurnEnd end, Duration took) {
        switch (end) {
            case ANSWERED -> vitals.meters().turnAnswered(endpoint.channel(), mode.code(), took);
            case DEAD -> vitals.meters().turnEnded(endpoint.channel(), mode.code(), end.code());
        }
    }

    @Override
    public void delivered(EndpointId endpoint, DeliveryEnd end) {
        vitals.meters().delivered(endpoint.channel(), end.code());
    }

    @Override
    public void polled(EndpointId endpoint) {
        vitals.polled(endpoint);
    }
}
