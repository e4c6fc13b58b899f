package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells yes from no, as people answer in either language. */
public final class YesNo {

    private static final List<String> YES_DESPITE_NO =
            phrases("pourquoi pas|why not|pas de souci|pas de soucis|pas de probleme"
                    + "|no problem|no worries|je dis pas non|sans probleme");
    private static final List<String> NO = phrases(
            "non|nan|nn|no|nope|nah|na|pas|jamais|never|not|aucun|aucune|don t|dont|surtout pas"
                    + "|laisse tomber|forget it|plutot pas|bof|negatif|negative|stop|annule|cancel|pas question|no way");
    private static final List<String> YES =
            phrases("oui|ouais|ouaip|ouai|ui|wi|mouais|yes|yeah|yep|yup|ya|yea|ok|okay|oki|d accord|dac"
                    + "|bien sur|of course|sure|go|go ahead|vas y|allez|carrement|definitely|absolument|absolutely|volontiers|please"
                    + "|exact|exactement|exactly|tout a fait|certainement|certainly|clairement|clearly|parfait|perfect|avec plaisir"
                    + "|je veux bien|i do|i am|si|evidemment|obviously|grave|why not|ca marche|ca me va|sounds good|fine|right|correct|c est ca"
                    + "|top|nickel|yes please|s il te plait|affirmatif|let s|je confirme|confirmed");

    private YesNo() {}

    private static List<String> phrases(String all) {
        return Arrays.stream(all.split("\\|")).map(phrase -> " " + phrase + " ").toList();
    }

    /** Empty when the words say neither. */
    public static Optional<Boolean> in(String words) {
        String said = " " + String.join(" ", Words.of(Shorthand.writtenOut(words))) + " ";
        if (holds(said, YES_DESPITE_NO)) {
            return Optional.of(true);
        }
        return holds(said, NO) ? Optional.of(false) : holds(said, YES) ? Optional.of(true) : Optional.empty();
    }

    private static boolean holds(String said, List<String> phrases) {
        return phrases.stream().anyMatch(said::contains);
    }
}
