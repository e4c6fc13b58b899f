package dev.coachmichael.core.safety;

import dev.coachmichael.core.language.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a password that somebody types to the coach. Such words are answered by a warning, reach no skill and no
 * model, and are not kept. Talk about passwords is not one.
 */
public final class Passwords {

    private static final String NAME = "\\b(?:mots? de passe|mdp|passwords?|passwd|pwd|passphrase)";
    private static final String WHOSE =
            "(?:\\s+(?:de|du|d'|pour|sur|of|for|on|mon|ma|my|compte|account|garmin|connect|strava|polar|suunto|coros))*";

    /** "mon mot de passe garmin est ...", "mdp: ...". */
    private static final Pattern NAMED =
            Pattern.compile(NAME + WHOSE + "\\s*(?:\\bc'est|\\best|\\bis|\\bit's|[:=,])+\\s*[\"'«“]?\\s*(\\S+)");

    /** "mdp garmin Azerty12": what follows looks like one. */
    private static final Pattern BARE =
            Pattern.compile(NAME + WHOSE + "\\s+(?=\\S{5,})(?=\\S*\\p{L})(?=\\S*[\\d!@#$%&*_+?-]\\S)(\\S+)");

    /** What people say of a password instead of telling it. */
    private static final Pattern TALK = Pattern.compile(
            "(?:oubli\\w*|perdue?|refus\\w*|faux|fausse|incorrecte?|invalid\\w*|expir\\w*|bloqu\\w*|chang\\w*|differente?|trop|"
                    + "demand\\w*|stock\\w*|gard\\w*|conserv\\w*|chiffr\\w*|crypt\\w*|correcte?|toujours|celui|enregistr\\w*|"
                    + "utilis\\w*|forgotten|lost|wrong|kept|stored|safe|secure|not|required|needed|being|the|same|encrypted|"
                    + "working|right|reset|used|saved|asked|pas|quoi|what|ou|dans|where|bien|bon|en|sur|un|une|le|la|mon|ok)\\W*");

    private Passwords() {}

    /** Whether the words tell a password. */
    public static boolean areIn(String words) {
        String folded = Words.fold(words).replaceAll("\\s+", " ");
        Matcher named = NAMED.matcher(folded);
        while (named.find()) {
            if (!TALK.matcher(named.group(1)).matches()) {
                return true;
            }
        }
        return BARE.matcher(folded).find();
    }
}
