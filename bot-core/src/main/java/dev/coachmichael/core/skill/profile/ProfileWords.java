package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Scan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words in either language tell about the speaker. Reading is generous; {@link #left} says how much of the words it
 * has not understood, and {@link #isQuestion} whether they rather ask.
 */
final class ProfileWords {

    private static final Set<String> FILLERS = Set.copyOf(List.of(
            ("a ai ainsi ah alors am an and ans at au aussi bah ben bon bonjour but c ca coach cours course cardiaque d dans de"
                            + " des donc du easy en environ est et euh fait fais fc fois for from from have hello hey hi hr i il in"
                            + " info is it j je km l la le les m ma mais maintenant make me mes mesure met mets mettre michael min"
                            + " moi mon my n ne nee new note noter nouveau nouvelle now of on or ou par pese please plait plus plutot"
                            + " pour profil profile put que record run running s salut save set si stp suis sur svp t ta te that the to"
                            + " tu un une update vma voici weigh with y change enregistre male femelle couru ran did done race"
                            + " meilleur temps best time pb rp pr chrono mettez ajoute add poids taille weight height desormais"
                            + " actuellement testee tested mesuree measured sont currently about around just train training entraine m'entraine habite live tall old"
                            + " competition officiel officielle officially il elle here s'il ok voila comme as both")
                    .split(" ")));
    private static final Pattern QUESTION =
            Pattern.compile("\\?|^(?:quel\\w*|combien|comment|pourquoi|est-ce|qu'est|what|how|why|"
                    + "which|when|quand|is |does |do |can |should |peux|puis|dois|faut)\\b|\\b(?:combien|c'est quoi|how much|how fast|"
                    + "montre|affiche|show|calcule|calculate|convertis|convert|predi\\w*|equivalen\\w*)\\b");
    private static final Pattern OWN_BODY = Pattern.compile(
            "^\\W*(?:je pese combien|combien (?:est-ce que )?je pese|je mesure combien|j'ai quel age|quel age (?:j'ai|ai-je)"
                    + "|how much do i weigh|what do i weigh|how tall am i|how old am i)\\W*$");
    private static final Pattern ZONES = Pattern.compile("\\bzones?\\b(?! horaire)");
    private static final Pattern PARTS = Pattern.compile("[;\\n]|,\\s+(?!\\d{4}\\b)|\\s+(?:et|and|puis|then)\\s+");

    private static final Set<String> ASKING = Set.of(
            "quel",
            "quelle",
            "quels",
            "quelles",
            "combien",
            "quoi",
            "montre",
            "affiche",
            "donne",
            "dis",
            "rappelle",
            "voir",
            "what",
            "what's",
            "show",
            "tell",
            "give",
            "see",
            "again",
            "deja");

    private final Told told = new Told();
    private final Scan scan;
    private final boolean question;

    private ProfileWords(String words, Language language, LocalDate today) {
        Scan whole = new Scan(words);
        question = whole.has(QUESTION);
        if (ForgetWords.read(whole, told)) {
            scan = whole;
            return;
        }
        scan = new Scan(withoutRaces(whole, today));
        PlaceWords.read(scan, told);
        TrainingWords.read(scan, language, told);
        EngineWords.read(scan, language, told);
        BodyWords.read(scan, language, told);
        told.showsZones = told.input().tellsNothing() && scan.has(ZONES);
    }

    static ProfileWords of(String words, Language language, LocalDate today) {
        return new ProfileWords(words, language, today);
    }

    private String withoutRaces(Scan whole, LocalDate today) {
        String text = whole.toString();
        StringBuilder rest = new StringBuilder();
        Matcher between = PARTS.matcher(text);
        int from = 0;
        while (between.find()) {
            rest.append(withoutRace(text.substring(from, between.start()), whole, today))
                    .append(between.group());
            from = between.end();
        }
        return rest.append(withoutRace(text.substring(from), whole, today)).toString();
    }

    private String withoutRace(String part, Scan whole, LocalDate today) {
        Scan own = new Scan(part);
        RaceWords.read(own, whole, today, told);
        return own.toString();
    }

    ProfileInput input() {
        return told.input();
    }

    /** Whether the words ask for a fact that they call the speaker's own, and for little else. */
    static boolean askForOwnFact(String words) {
        Scan scan = new Scan(words);
        if (scan.has(OWN_BODY)) {
            return true;
        }
        return TraitNames.takeOwn(scan)
                && scan.left(FILLERS).stream()
                                .filter(word -> !ASKING.contains(word))
                                .count()
                        == 0;
    }

    /** Words that nothing was read from and that mean little by themselves are not counted. */
    int left() {
        return scan.left(FILLERS).size();
    }

    /** Whether they tell values and hardly a word besides; who tells much may say a word more. */
    boolean areForProfile() {
        ProfileInput input = told.input();
        return !question && !input.tellsNothing() && left() <= (input.values() > 2 ? 2 : 1);
    }

    boolean isQuestion() {
        return question;
    }
}
