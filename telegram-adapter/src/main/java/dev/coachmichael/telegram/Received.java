package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.Inbound;
import java.util.List;
import java.util.Map;

/**
 * What a batch of updates comes to.
 *
 * @param inbounds what the coach takes, in order
 * @param taps the buttons among them; each waits for a word to its client
 * @param strays buttons that are none of ours
 * @param moves groups that became supergroups, old id to new
 */
record Received(List<Inbound> inbounds, List<Tap> taps, List<Tap> strays, Map<String, String> moves) {

    /**
     * A pressed button.
     *
     * @param query what Telegram wants to have answered
     * @param languageTag of the presser's client
     * @param place of the press among the inbounds; -1 when it is not there
     */
    record Tap(String query, String languageTag, int place) {}
}
