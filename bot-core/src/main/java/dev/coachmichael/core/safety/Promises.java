package dev.coachmichael.core.safety;

import dev.coachmichael.core.language.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that say that something was done or will be: saved, planned, sent, remembered. A model can do none of it;
 * confirmations are written by code from what was stored.
 */
final class Promises {

    private static final String FRENCH_DOING =
            "rappel|enverr|envoy|envoi|previen|preven|previendr|not(?:e|er|erai)\\b|enregistr|programm|planifi|ajout|supprim"
                    + "|effac|modifi|mettr|met(?:s|tre)\\b|cre(?:e|er|erai)\\b|reserv|souvien|retien|retiendr|gard|surveill"
                    + "|contact|inscri|annul|deplac|retir|coup|remplac|change|chang|active|desactiv|configur|sauvegard"
                    + "|transmet|signal|occupe|notifi|partag|publi|lance|suspend|relanc|demander|tiens au courant"
                    + "|tiendrai au courant";
    private static final String FRENCH_DONE =
            "rappele|envoye|prevenu|note|enregistre|programme|planifie|ajoute|supprime|efface|modifie|mis|cree|reserve"
                    + "|retenu|garde|contacte|inscrit|annule|deplace|retire|coupe|remplace|change|active|desactive"
                    + "|configure|sauvegarde|transmis|signale|notifie|partage|publie|lance|suspendu";
    private static final String ENGLISH_DOING =
            "remind|send|notify|alert|save|store|record|note|remember|schedule|book|add|delete|remove|update|change|set"
                    + "|create|keep (?:track|an eye|a note|you posted|it in mind|that in mind|that for)|track"
                    + "|check (?:in|back)|message|contact|sign you|register|email|ping|write|log|cancel|move|pause|adjust"
                    + "|share|post|publish|start|forward|let you know|get back to you|follow up";
    private static final String ENGLISH_DONE =
            "reminded|sent|notified|saved|stored|recorded|noted|remembered|scheduled|booked|added|deleted|removed|updated"
                    + "|changed|set|created|kept|tracked|messaged|contacted|registered|emailed|written|logged|cancelled"
                    + "|canceled|moved|paused|adjusted|shared|posted|published|started|forwarded|put|done|arranged";
    private static final String ENGLISH_AT_WORK =
            "reminding|sending|notifying|saving|storing|recording|noting|scheduling|booking|adding|deleting|removing"
                    + "|updating|setting (?:a|the|it|up|your)|creating|logging|cancell?ing|moving your|pausing|adjusting your";

    /** Where a promise may begin: at a word or at the end of a sentence. Quick to see, unlike what follows. */
    private static final String BEGINS = "(?:^|(?=[.!?:\\n])|\\b(?=[a-z]))";

    private static final Pattern PROMISE = Pattern.compile(BEGINS + "(?:"
            + String.join(
                    "|",
                    "\\bje (?:vais |viens de |viens d')?(?:te |t'|vous |le |la |les |l'|m'en |m'|y |tout de suite |donc |bien )*(?:"
                            + FRENCH_DOING + ")\\w*",
                    "\\bj'(?:enregistr|ajout|envo|effac|annul|inscri|active|y pens|en prends note)\\w*",
                    "\\bon (?:te |t'|le |la |les |l')*(?:" + FRENCH_DOING + ")\\w*(?:ra|rons|e ca)\\b",
                    "\\b(?:j'ai|je t'ai|je l'ai|je les ai|nous avons|on a) (?:bien |deja |tout |aussi |donc )*(?:"
                            + FRENCH_DONE + ")e?s?\\b",
                    "\\b(?:c'est|voila,?) (?:bien |deja |tout |maintenant |desormais )*(?:fait|regle|" + FRENCH_DONE
                            + ")e?s?\\b",
                    "\\b(?:est|sont|a ete|ont ete) (?:bien |deja |tout |maintenant |desormais )*(?:" + FRENCH_DONE
                            + ")e?s?\\b",
                    "(?:^|[.!?:] |\\n)(?:fait|note|enregistre|programme|ajoute|supprime|c'est bon)e?s?\\s*(?:[.!,:]|$)",
                    "\\b(?:rappel|alarme|notification) (?:\\w+ )?(?:programme|cree|enregistre|active|ajoute)e?\\b",
                    "\\btu (?:recevras|seras (?:prevenu|rappele|notifie))e?\\b",
                    "\\bcompte sur moi\\b|\\bcount on me\\b|\\bconsider (?:it|that) done\\b|\\bleave it (?:to|with) me\\b",
                    "\\bi(?:'ll| will|'m going to| am going to| shall| can now| just)(?: \\w+){0,2}? (?:"
                            + ENGLISH_DOING + ")\\b",
                    "(?:^|[.!?:] |\\n)will (?:" + ENGLISH_DOING + ")\\b",
                    "(?:^|[.!?:] |\\n|\\bi'm |\\bi am |\\bnow )(?:now )?(?:" + ENGLISH_AT_WORK + ")\\b",
                    "\\bi(?:'ve| have)?(?: just| now| already| also)? (?:" + ENGLISH_DONE + ")\\b",
                    "\\b(?:it's|it is|that's|is|are|was|were|has been|have been|all)(?: now| been| already)* (?:"
                            + ENGLISH_DONE.replace("|set", "|all set|now set").replace("|done", "|all done") + ")\\b",
                    "(?:^|[.!?:] |\\n)(?:done|noted|saved|recorded|scheduled|updated|got it, (?:saved|noted))\\s*(?:[.!,:]|$)",
                    "\\b(?:reminder|alarm|notification) (?:\\w+ )?(?:set|scheduled|created|saved|added)\\b",
                    "\\byou(?:'ll| will) (?:receive|get) (?:a |an )?(?:reminder|message|notification|email)")
            + ")");
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    private Promises() {}

    /** The first promise of a text. */
    static Optional<String> in(String text) {
        Matcher promise = PROMISE.matcher(SPACES.matcher(Words.fold(text)).replaceAll(" "));
        return promise.find() ? Optional.of(promise.group()) : Optional.empty();
    }
}
