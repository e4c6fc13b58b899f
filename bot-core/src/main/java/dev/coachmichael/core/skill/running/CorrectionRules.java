package dev.coachmichael.core.skill.running;

import static dev.coachmichael.core.activity.RunCorrection.COMPANY;
import static dev.coachmichael.core.activity.RunCorrection.DOG;
import static dev.coachmichael.core.activity.RunCorrection.EASY;
import static dev.coachmichael.core.activity.RunCorrection.GPS;
import static dev.coachmichael.core.activity.RunCorrection.HEART_RATE;
import static dev.coachmichael.core.activity.RunCorrection.HEAT;
import static dev.coachmichael.core.activity.RunCorrection.HILLS;
import static dev.coachmichael.core.activity.RunCorrection.ILL;
import static dev.coachmichael.core.activity.RunCorrection.INTERVALS;
import static dev.coachmichael.core.activity.RunCorrection.LOAD;
import static dev.coachmichael.core.activity.RunCorrection.LONG;
import static dev.coachmichael.core.activity.RunCorrection.OUTDOORS;
import static dev.coachmichael.core.activity.RunCorrection.RACE;
import static dev.coachmichael.core.activity.RunCorrection.SLIPPERY;
import static dev.coachmichael.core.activity.RunCorrection.STROLLER;
import static dev.coachmichael.core.activity.RunCorrection.TEMPO;
import static dev.coachmichael.core.activity.RunCorrection.TREADMILL;
import static dev.coachmichael.core.activity.RunCorrection.WIND;

import dev.coachmichael.core.activity.RunCorrection;
import java.util.List;
import java.util.regex.Pattern;

/** How runners say each {@link RunCorrection}, in French and English, on words without accents and punctuation. */
final class CorrectionRules {

    /** Words that tell a correction. */
    record Rule(RunCorrection correction, Pattern words) {}

    /** "c'était", as it is typed. */
    private static final String IT_WAS =
            "\\b(?:c etait|cetait|c t|ct|c est|c etais|ct etait|il s agissait d|it was|that was|it s|was) "
                    + "(?:bien |juste |simplement |seulement |en fait |vraiment |just |only |actually |really |in fact )*";
    /** "avec", or something that one does with it. */
    private static final String WITH = "\\b(?:avec|pouss\\w+|tenais|promen\\w+|tirais|portais|trainais|avais|carri?ais"
            + "|with|push\\w*|walk\\w+|carr\\w+|wearing|wore|had|holding|pull\\w+)\\b.{0,25}\\b";

    private static final String WRONG = "(?:deconn\\w+|faux|fausses?|n importe quoi|foire\\w*|bug\\w*|mal (?:mis\\w*"
            + "|serre\\w*|place\\w*|positionne\\w*|fixe\\w*)|glissait|glisse|desserre\\w*|deraill\\w*|delir\\w*|plant[eai]\\w*"
            + "|(?:marche|marchait|fonctionnait|captait) (?:pas|plus|mal)|hs|dans les choux|aux fraises|pas fiables?"
            + "|wrong|loose|way off|off|broken|slipp\\w+|nonsense|rubbish|garbage|crazy|acting up|died|dying"
            + "|(?:not|wasn t|stopped) working|unreliable|messed up|glitch\\w*|playing up)\\b";
    private static final String SENSOR =
            "\\b(?:cardio|ceinture|capteur|fc|frequence cardiaque|pouls|strap|hr|heart ?rate|hrm|sensor)\\b";
    private static final String SATELLITES = "\\b(?:gps|trace gps|distance|gps track)\\b";
    private static final String GAP = ".{0,30}\\b";

    static final List<Rule> ALL = List.of(
            rule(
                    RACE,
                    IT_WAS + "(?:une|ma|la|a|my|the) (?:course|competition|compet|epreuve|race|parkrun)\\b"
                            + "(?! (?:a pied|tranquille|facile|lente|cool|longue|de recup\\w*|normale|plate|pace))"
                            + "|" + IT_WAS
                            + "(?:un|le|mon) (?:10|5|10 km|5 km|10k|5k|semi|marathon|cross|parkrun) (?:officiel|en course)\\b"
                            + "|\\b(?:avec|avais) (?:un |mon )?dossard\\b|\\bi (?:raced|was racing)\\b"),
            rule(
                    EASY,
                    IT_WAS
                            + "(?:un|du|une|an?|my)? ?(?:petit |petite |gros |simple |easy )?(?:footing|decrassage|jogging|jog"
                            + "|endurance|recup\\w*|recovery|(?:sortie|course|run) (?:facile|tranquille|cool|de recup\\w*)"
                            + "|(?:easy|relaxed|recovery) (?:run|jog|one))\\b"
                            + "|" + IT_WAS + "easy\\b"),
            rule(LONG, IT_WAS + "(?:une|ma|la|a|my) (?:sortie longue|long run)\\b"),
            rule(
                    INTERVALS,
                    IT_WAS + "(?:du |un |une |des |une seance de |an? |my )?(?:fractionnes?|frac|vma|intervalles?"
                            + "|(?:interval|track) (?:session|workout)|intervals?|reps)\\b"),
            rule(
                    TEMPO,
                    IT_WAS
                            + "(?:du |au |un |une sortie au |une sortie |une seance de |a |at )?(?:seuil|tempo|threshold)\\b"),
            rule(HILLS, IT_WAS + "(?:des |en |une seance de )?(?:cotes|hill (?:reps|session|repeats)|hills)\\b"),
            rule(
                    TREADMILL,
                    "\\b(?:sur|au) (?:le |un )?tapis\\b|\\btapis roulant\\b|\\b(?:on (?:the|a)|was a) treadmill\\b"),
            rule(
                    OUTDOORS,
                    "\\b(?:c etait|j etais|couru) (?:bien )?(?:dehors|en exterieur)\\b|\\b(?:was|ran) (?:outside|outdoors)\\b"),
            rule(
                    STROLLER,
                    WITH + "(?:poussette|stroller|pram|buggy|pushchair)\\b"
                            + "|^(?:non |no )?(?:la |une |a |the )?(?:poussette|stroller)$"),
            rule(DOG, WITH + "(?:chien|chienne|chiot|toutou|clebs|dogs?|puppy)\\b|\\bcanicross\\b"),
            rule(
                    LOAD,
                    WITH + "(?:sac(?: a dos)?|gilet leste|lest|backpack|rucksack|weight(?:ed)? vest|heavy bag)\\b"
                            + "|\\betais (?:charge|leste)\\b"),
            rule(
                    WIND,
                    "\\bvent (?:de face|fort|violent|contraire|debout)\\b|\\b(?:avait|avec|contre|plein de|trop de|beaucoup de"
                            + "|enormement de|pas mal de|gros|tempete de)\\b.{0,12}\\bvent\\b(?! dans le dos)"
                            + "|\\b(?:headwind|head wind|strong winds?|gale)\\b|\\b(?:was|so|very|really|too) windy\\b"
                            + "|\\b(?:into|lots? of|against)\\b.{0,8}\\bwind\\b"),
            rule(
                    SLIPPERY,
                    "\\b(?:dans|sur|avec|avait|plein de|trop de)\\b.{0,12}\\b(?:neige|verglas|boue|glace)\\b"
                            + "|\\bca glissait\\b|\\b(?:in|on|lots? of|was)\\b.{0,12}\\b(?:snow|ice|icy|mud|muddy|slippery)\\b"),
            rule(
                    HEAT,
                    "\\bcanicule\\b|\\bfaisait (?:tres |trop |super |hyper |vraiment |si )*chaud\\b|\\bchaleur (?:ecrasante|terrible|de dingue)\\b"
                            + "|\\b(?:was|so|very|really|too|boiling|scorching) hot\\b|\\bheat ?wave\\b"),
            rule(
                    ILL,
                    "\\b(?:etais|couru|courais|sorti|sortie) (?:encore |deja |un peu |tres |vraiment )?(?:malade|enrhumee?|grippee?)\\b"
                            + "|\\bavais (?:un gros |un |la |une )?(?:rhume|creve|grippe|gastro)\\b"
                            + "|\\b(?:was|ran|running|felt) (?:still |a bit |really )?(?:ill|sick)\\b|\\bhad (?:a|the) (?:bad )?(?:cold|flu)\\b"),
            rule(
                    COMPANY,
                    "\\b(?:avec|accompagn\\w+|suivais|attendais|with|accompan\\w+|pacing|paced|waiting for)\\b.{0,25}\\b(?:potes?|copains?"
                            + "|copines?|amie?s?|collegues?|fils|filles?|fiston|gamin\\w*|enfants?|gosses?|femme|mari|cherie?|frere"
                            + "|soeur|pere|mere|papa|maman|debutant\\w*|niece|neveu|voisine?|friends?|mates?|buddy|buddies|colleagues?"
                            + "|sons?|daughters?|kids?|children|wife|husband|partner|girlfriend|boyfriend|brother|sister|dad|mum|mom"
                            + "|beginners?|neighbou?r)\\b"),
            rule(HEART_RATE, SENSOR + GAP + WRONG + "|\\b" + WRONG + GAP + SENSOR),
            rule(GPS, SATELLITES + GAP + WRONG + "|\\b" + WRONG + GAP + SATELLITES));

    private CorrectionRules() {}

    private static Rule rule(RunCorrection correction, String words) {
        return new Rule(correction, Pattern.compile(words));
    }
}
