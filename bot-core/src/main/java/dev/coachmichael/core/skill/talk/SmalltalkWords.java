package dev.coachmichael.core.skill.talk;

import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.skill.talk.SmalltalkInput.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole words by which small talk is known, folded; earlier signs win where a message has several. */
final class SmalltalkWords {

    private record Sign(Kind kind, List<String> phrases) {
        static Sign of(Kind kind, String phrases) {
            return new Sign(
                    kind, Arrays.stream(phrases.split("\\|")).map(String::strip).toList());
        }

        boolean isAllOf(String said) {
            return phrases.contains(said.strip());
        }

        boolean isIn(String said) {
            return phrases.stream().anyMatch(phrase -> said.contains(" " + phrase + " "));
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.of(Kind.WHO_ARE_YOU, """
                    qui es tu|t es qui|tu es qui|c est qui|es tu un|t es un|tu es un|who are you|what are you|are you a|are you an
                    |are you human|are you real|robot|humain|une vraie personne|ton nom|comment tu t appelles|qui t a cree|qui t a fait
                    |your name|who made you|who created you"""),
            Sign.of(Kind.INSULT, """
                    connard|connasse|conne|encule|ta gueule|ferme la|ferme ta|va te faire|abruti|debile|imbecile|idiot|tu crains
                    |t es nul|t es nulle|tu es nul|t es con|t es bete|tu sers a rien|tu ne sers a rien|t sers a rien|c est nul|nul
                    |fuck you|fuck off|shut up|stupid|you suck|you are useless|you re useless|dumb|this sucks|moron|asshole"""),
            Sign.of(Kind.JOKE, "blague|blagues|joke|jokes|vanne|fais moi rire|make me laugh|funny|drole"),
            Sign.of(Kind.NO, "non merci|non rien|laisse tomber|tant pis|no thanks|no thank you|never mind|nevermind"),
            Sign.of(Kind.THANKS, "merci|mci|cimer|thanks|thank|thx|cheers|ta"),
            Sign.of(Kind.BYE, """
                    au revoir|bye|goodbye|ciao|tchao|a plus|a demain|a bientot|bonne nuit|bonne soiree|bonne journee|good night
                    |see you|see ya|later|night"""),
            Sign.of(Kind.HOW_ARE_YOU, """
                    ca va|sa va|cava|comment vas|comment tu vas|quoi de neuf|how are you|how is it going|how s it going|what s up
                    |whats up|sup|how are things|how you doing"""),
            Sign.of(Kind.PRAISE, """
                    bravo|bien joue|well done|good job|nice work|t es le meilleur|tu es le meilleur|t es top|t es genial|trop fort
                    |you re the best|you are the best|you rock|je t aime|i love you"""),
            Sign.of(Kind.LAUGH, "mdr|mdrr|ptdr|lol|haha|hahaha|hihi|ah ah|lmao|rofl|xd"),
            Sign.of(Kind.SORRY, "desole|desolee|oups|sorry|oops|my bad"),
            Sign.of(Kind.FINE, """
                    ok|okay|d accord|dac|ca marche|parfait|super|top|cool|nickel|great|perfect|nice|got it|bien recu|compris
                    |understood|sounds good|genial|excellent|awesome"""),
            Sign.of(Kind.HELLO, """
                    salut|bonjour|bonsoir|coucou|hello|hi|hey|yo|wesh|slt|bjr|good morning|good evening|good afternoon"""),
            Sign.of(Kind.HM, "hm|hmm|mouais|euh|heu|bah|merde|putain|zut|damn|shit|fuck"),
            Sign.of(Kind.NO, "non|nan|no|nope|nah"),
            Sign.of(Kind.YES, "oui|ouais|ouep|yes|yep|yeah"));

    /** Signs that must be all that is said. */
    private static final List<Sign> ALONE = List.of(
            Sign.of(Kind.CONFUSED, """
                    hein|quoi|pardon|comment ca|huh|what|je comprends pas|je ne comprends pas|comprends pas|pas compris
                    |j ai pas compris|j ai rien compris|je comprends rien|i don t understand|i don t get it"""),
            Sign.of(Kind.MORE, "encore|plus|la suite|et la suite|suite|continue|more|go on|again|and more"));

    /** Words that small talk has between its signs. */
    private static final Set<String> BETWEEN = Set.copyOf(Words.of("""
            coach michael toi vous tu te t es est c ce un une a au du le la de et en ou je j pour rien moi tout bien tres trop
            vraiment beaucoup bcp mille fois fait dit machine bot ia mec mon pote mate man buddy bro the and you your it is am
            are i me s m re so very much too lot well good day today again real really doing going for that all
            """));

    private static final Set<String> VOCABULARY = Stream.concat(
                    BETWEEN.stream(),
                    SIGNS.stream()
                            .flatMap(sign -> sign.phrases().stream())
                            .flatMap(phrase -> Words.of(phrase).stream()))
            .collect(Collectors.toUnmodifiableSet());

    private SmalltalkWords() {}

    /** The kind of small talk that is in words, if any. */
    static Optional<Kind> kind(String words) {
        String said = " " + String.join(" ", Words.of(words)) + " ";
        return Stream.concat(
                        ALONE.stream().filter(sign -> sign.isAllOf(said)),
                        SIGNS.stream().filter(sign -> sign.isIn(said)))
                .map(Sign::kind)
                .findFirst();
    }

    /** Whether words are small talk and not one word of business. */
    static boolean areNothingElse(String words) {
        String said = String.join(" ", Words.of(words));
        boolean alone = ALONE.stream().anyMatch(sign -> sign.isAllOf(said));
        return alone || VOCABULARY.containsAll(Words.of(words)) && kind(words).isPresent();
    }
}
