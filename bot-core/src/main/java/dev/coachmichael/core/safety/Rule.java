package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Spots.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to tell a danger: an anchor, what must stand near it and what must not. {@code rules.txt} says how one is
 * written.
 *
 * @param anchor any of these concepts
 * @param claimant no spot of this concept may stand between the anchor and the first companion
 * @param joining words after which a claimant no longer claims
 */
record Rule(
        List<Integer> anchor,
        List<Near> companions,
        List<Near> blockers,
        Optional<Integer> claimant,
        Set<String> joining) {

    private static final Pattern PART = Pattern.compile("([a-z_|]+)(?:(~~|~|\\.|<|>)(\\d+))?");
    private static final int USUAL_WORDS = 6;
    private static final int WHOLE_SENTENCE = Integer.MAX_VALUE;

    enum Reach {
        MESSAGE,
        SENTENCE,
        CLAUSE,
        BEFORE,
        AFTER
    }

    /** Any of some concepts, at most so many words away. */
    record Near(List<Integer> concepts, Reach reach, int words) {

        boolean isMet(Spot anchor, Spot other, Wording wording) {
            if (anchor.gapTo(other) > words) {
                return false;
            }
            if (reach == Reach.MESSAGE) {
                return true;
            }
            if (!wording.sameSentence(anchor.from(), other.from())) {
                return false;
            }
            return switch (reach) {
                case MESSAGE, SENTENCE -> true;
                case BEFORE -> other.to() < anchor.from();
                case AFTER -> other.from() > anchor.to();
                case CLAUSE ->
                    !wording.pauseBetween(Math.min(anchor.from(), other.from()), Math.max(anchor.to(), other.to()));
            };
        }
    }

    static Rule parse(String text, Concepts concepts, Set<String> joining) {
        List<Near> companions = new ArrayList<>();
        List<Near> blockers = new ArrayList<>();
        Optional<Integer> claimant = Optional.empty();
        for (String part : text.split("\\s+")) {
            switch (part.charAt(0)) {
                case '-' -> blockers.add(near(part.substring(1), WHOLE_SENTENCE, concepts));
                case '@' -> claimant = Optional.of(concepts.number(part.substring(1)));
                default -> companions.add(near(part, USUAL_WORDS, concepts));
            }
        }
        return new Rule(companions.remove(0).concepts(), companions, blockers, claimant, joining);
    }

    private static Near near(String part, int usualWords, Concepts concepts) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a part of a rule: " + part);
        }
        List<Integer> numbers = Arrays.stream(matcher.group(1).split("\\|"))
                .map(concepts::number)
                .toList();
        if (matcher.group(2) == null) {
            return new Near(numbers, Reach.SENTENCE, usualWords);
        }
        Reach reach =
                switch (matcher.group(2)) {
                    case "~~" -> Reach.MESSAGE;
                    case "." -> Reach.CLAUSE;
                    case "<" -> Reach.BEFORE;
                    case ">" -> Reach.AFTER;
                    default -> Reach.SENTENCE;
                };
        return new Near(numbers, reach, Integer.parseInt(matcher.group(3)));
    }

    boolean holds(Spots spots) {
        for (int concept : anchor) {
            for (Spot spot : spots.of(concept)) {
                if (holdsAt(spot, spots)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holdsAt(Spot spot, Spots spots) {
        for (int i = 0; i < companions.size(); i++) {
            if (!isNear(spot, companions.get(i), spots, i == 0)) {
                return false;
            }
        }
        for (Near blocker : blockers) {
            if (isNear(spot, blocker, spots, false)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNear(Spot spot, Near near, Spots spots, boolean mayBeClaimed) {
        for (int concept : near.concepts()) {
            for (Spot other : spots.of(concept)) {
                if (near.isMet(spot, other, spots.wording()) && !(mayBeClaimed && isClaimed(spot, other, spots))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the companion belongs to something else: the pain in "my legs hurt, my chest is fine" is the legs'. */
    private boolean isClaimed(Spot spot, Spot companion, Spots spots) {
        if (claimant.isEmpty()) {
            return false;
        }
        Wording wording = spots.wording();
        for (Spot other : spots.of(claimant.get())) {
            boolean between = Math.min(spot.to(), companion.to()) < other.from()
                    && other.to() < Math.max(spot.from(), companion.from());
            if (between && !isJoined(other, spot, wording) || isApart(spot, companion, other, wording)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(Spot claimant, Spot spot, Wording wording) {
        int from = Math.min(claimant.to(), spot.to()) + 1;
        int to = Math.max(claimant.from(), spot.from());
        for (int i = from; i < to; i++) {
            if (joining.contains(wording.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** A comma parts the companion from the anchor, and the claimant is on the companion's side of it. */
    private static boolean isApart(Spot spot, Spot companion, Spot claimant, Wording wording) {
        return claimant.gapTo(companion) <= 2
                && wording.sameSentence(claimant.from(), companion.from())
                && wording.pauseBetween(Math.min(spot.from(), companion.from()), Math.max(spot.to(), companion.to()))
                && !wording.pauseBetween(
                        Math.min(claimant.from(), companion.from()), Math.max(claimant.to(), companion.to()));
    }
}
