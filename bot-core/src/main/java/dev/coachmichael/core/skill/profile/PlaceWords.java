package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Scan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where somebody lives, for their time zone. */
final class PlaceWords {

    private static final Pattern ZONE_NAME = Pattern.compile(
            "\\b((?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific)/[a-z_]+(?:/[a-z_]+)?)\\b");
    private static final Pattern LIVES = Pattern.compile("\\b(?:j'habite(?: maintenant)?|je vis(?: maintenant)?|"
            + "je suis base|i live|i'm living|i am living|i'm based|i am based|based(?! on\\b)|i moved|j'ai demenage|je demenage)\\s+"
            + "(?:a |en |au |aux |in |at |to |de |dans |sur |l'|la |le |the |near |pres de |d')*"
            + "([a-z][a-z' -]{1,40}?)(?=\\s*(?:$|[,.;!?¤\\n(]|\\bet\\b|\\band\\b|\\bmais\\b|\\bbut\\b|\\bdepuis\\b|\\bsince\\b|"
            + "\\bnow\\b|\\bmaintenant\\b|\\bdesormais\\b|\\d))");
    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:fuseau(?: horaire)?|time ?zone|heure locale)" + Spoken.IS
                    + "(?:celui |heure )?(?:de |d'|of |to )*([a-z][a-z' -]{1,40}?)(?=\\s*(?:$|[,.;!?¤\\n(]|\\bet\\b|\\band\\b))");

    private PlaceWords() {}

    static void read(Scan scan, Told told) {
        told.place = scan.take(ZONE_NAME)
                .or(() -> scan.take(LIVES))
                .or(() -> scan.take(ZONE))
                .map(match -> match.group(1).strip());
    }

    /** A place that is all that was said, with or without a small word before it; empty when no zone is known for it. */
    static Optional<String> alone(String words) {
        String place = new Scan(words)
                .toString()
                .replaceAll("^(?:a|en|au|aux|in|at|la|le)\\s+", "")
                .replaceAll("[.!]+$", "");
        return Places.zone(place).map(zone -> place);
    }
}
