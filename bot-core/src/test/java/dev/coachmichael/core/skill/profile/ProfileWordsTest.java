package dev.coachmichael.core.skill.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "je pèse 70 kg | weight=70",
                "je pese 82,5 kilos maintenant | weight=82.5",
                "poids 64 | weight=64",
                "mon poids c'est 71kg | weight=71",
                "je fais 68 kg | weight=68",
                "je pèse 700 kg | weight=700",
                "j'ai 42 ans | age=42",
                "jai 35 ans | age=35",
                "age : 28 | age=28",
                "42 ans | age=42",
                "je suis né en 1984 | born=1984",
                "née le 12 mars 1990 | born=1990",
                "je suis une femme | sex=female",
                "sexe : M | sex=male",
                "homme, 42 ans, 70 kg | age=42 sex=male weight=70",
                "je fais 1m78 | height=178",
                "je mesure 1,65 m | height=165",
                "taille 178 cm | height=178",
                "je mesure 178 | height=178",
                "VMA 15,5 | vma=15.5",
                "ma VMA est de 15,5 km/h | vma=15.5",
                "vma=14 | vma=14",
                "j'ai 16 de vma | vma=16",
                "ma vma est passée à 15.75 | vma=15.75",
                "VO2max 52 | vo2max=52",
                "ma VO₂ max c'est 54,5 | vo2max=54.5",
                "FC max 190 | hrmax=190",
                "ma fréquence cardiaque maximale est de 187 bpm | hrmax=187",
                "fcmax=185 | hrmax=185",
                "fc repos 48 | hrrest=48",
                "FC au repos : 52 | hrrest=52",
                "pouls de repos 45 battements | hrrest=45",
                "FC max 190, repos 48 | hrmax=190 hrrest=48",
                "fc max 185 et fc repos 50 | hrmax=185 hrrest=50",
                "35 km par semaine | weekly=35",
                "je fais 40 bornes par semaine | weekly=40",
                "je cours 30 à 40 km/semaine | weekly=35",
                "25 km hebdo | weekly=25",
                "volume 50 km | weekly=50",
                "je cours lundi mercredi samedi | days=MON+WED+SAT",
                "je cours le mardi, le jeudi et le dimanche | days=TUE+THU+SUN",
                "dispo du lundi au vendredi | days=MON+TUE+WED+THU+FRI",
                "je peux courir tous les jours sauf lundi | days=TUE+WED+THU+FRI+SAT+SUN",
                "je suis dispo lun mer ven | days=MON+WED+FRI",
                "je cours le week-end | days=SAT+SUN",
                "je cours trois fois par semaine | count=3",
                "4 séances par semaine | count=4",
                "je suis débutant | level=beginner",
                "je suis plutôt intermédiaire | level=intermediate",
                "niveau confirmé | level=advanced",
                "je suis une coureuse confirmée | level=advanced",
                "objectif marathon | aim=marathon",
                "mon objectif c'est le semi | aim=half",
                "je prépare un 10 km | aim=10k",
                "objectif : être en forme | aim=fitness",
                "10 km en 48:30 le 12 mars | race=10000/2910/2025-03-12",
                "10km en 48'30 | race=10000/2910",
                "5 km en 22 min 15 | race=5000/1335",
                "semi en 1h45 | race=21097.5/6300",
                "mon record au semi c'est 1h45 | race=21097.5/6300",
                "marathon en 3h42 le 14 avril 2024 | race=42195/13320/2024-04-14",
                "3h42 au marathon de Paris | race=42195/13320",
                "j'ai couru un 10 km en 52 minutes dimanche dernier | race=10000/3120/2025-11-16",
                "j'ai fait 1:52:07 sur semi | race=21097.5/6727",
                "21,1 km en 1:45 | race=21097.5/6300",
                "course de 12 km en 58:00 | race=12000/3480",
                "10 km en 48:30 le 12/03 | race=10000/2910/2025-03-12",
                "10 km en 48:30 en mars 2025 | race=10000/2910",
                "10 km en 48:30 le 12 mars, semi en 1:45 le 4 mai | race=10000/2910/2025-03-12 race=21097.5/6300/2025-05-04",
                "j'habite à Montréal | place=montreal",
                "je vis à Lyon maintenant | place=lyon",
                "fuseau Europe/Paris | place=europe/paris",
                "j'habite à la Réunion | place=reunion",
                "j'ai 42 ans, je pèse 70 kg et ma VMA est de 15 | age=42 weight=70 vma=15",
                "VMA 15 FC max 190 poids 70 kg | weight=70 vma=15 hrmax=190",
                "efface mon poids | forget=WEIGHT",
                "supprime ma FC max | forget=HR_MAX",
                "oublie mon âge et mon niveau | forget=AGE forget=LEVEL",
                "supprime mon 10 km en 48:30 | remove=10000/2910",
                "efface ma course de 10 km | remove=10000/0",
                "oublie mon fuseau horaire | forgetzone",
                "mes zones cardiaques | zones"
            })
    void readsWhatIsToldInFrench(String words, String told) {
        assertThat(describe(words, Language.FR)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "I weigh 154 lb | weight=69.9",
                "I weigh 70 kg | weight=70",
                "weight 64 kg | weight=64",
                "I weigh 154 | weight=69.9",
                "I'm 11 stone 4 | weight=71.7",
                "I'm 42 | age=42",
                "I am 42 years old | age=42",
                "42 yo | age=42",
                "born in 1984 | born=1984",
                "I'm a woman | sex=female",
                "male, 35 years old | age=35 sex=male",
                "5'10\" | height=177.8",
                "I'm 5 ft 10 | height=177.8",
                "I'm 6 feet tall | height=182.9",
                "I am 178 cm tall | height=178",
                "1.78 m | height=178",
                "MAS 15.5 | vma=15.5",
                "my VMA is 15.5 km/h | vma=15.5",
                "my VO2max is 52 | vo2max=52",
                "my max HR is 187 | hrmax=187",
                "max heart rate 190 bpm | hrmax=190",
                "HRmax: 184 | hrmax=184",
                "resting HR 48 | hrrest=48",
                "my resting heart rate is 52 bpm | hrrest=52",
                "RHR 45 | hrrest=45",
                "I run 30 miles a week | weekly=48.3",
                "35 km per week | weekly=35",
                "mileage 40 km | weekly=40",
                "I run Monday, Wednesday and Saturday | days=MON+WED+SAT",
                "I can run mon wed fri | days=MON+WED+FRI",
                "available tue to fri | days=TUE+WED+THU+FRI",
                "I can run every day except Monday | days=TUE+WED+THU+FRI+SAT+SUN",
                "I run four days a week | count=4",
                "I run twice a week | count=2",
                "I'm a beginner | level=beginner",
                "my level is intermediate | level=intermediate",
                "I'm an advanced runner | level=advanced",
                "my goal is a half marathon | aim=half",
                "training for a marathon | aim=marathon",
                "my goal is to get fit | aim=fitness",
                "10k in 48:30 on March 12 | race=10000/2910/2025-03-12",
                "I ran a 5k in 22:15 on 12 March 2024 | race=5000/1335/2024-03-12",
                "my half marathon PB is 1:45 | race=21097.5/6300",
                "marathon in 3:42:10 | race=42195/13330",
                "3:42 for the marathon | race=42195/13320",
                "mile in 5:40 | race=1609.3/340",
                "10 miles in 1:15:00 | race=16093.4/4500",
                "I live in Boston | place=boston",
                "time zone America/New_York | place=america/new_york",
                "I'm 42, I weigh 154 lb and my max HR is 187 | age=42 weight=69.9 hrmax=187",
                "delete my weight | forget=WEIGHT",
                "remove my 10k | remove=10000/0",
                "show my heart rate zones | zones"
            })
    void readsWhatIsToldInEnglish(String words, String told) {
        assertThat(describe(words, Language.EN)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je cours depuis 3 ans",
                "j'ai perdu 3 kg",
                "séance VMA 10 x 300 m",
                "6x800 à 100% de VMA",
                "allure 5'10 au km",
                "je veux courir 10 km en 45 min",
                "10 km en 45 min c'est possible ?",
                "marathon en 3 h dans 5 semaines",
                "j'ai fait 8 km en 45 min ce matin",
                "j'ai couru lundi et mardi",
                "je cours à 5:30 au kilo",
                "footing de 12 km en 1h10",
                "85 % de FC max",
                "j'ai mal au genou depuis 2 jours",
                "rappelle-moi demain 6h30",
                "vacances jusqu'au 12",
                "il y a 5 ans j'étais rapide"
            })
    void readsNoFactWhereNoneIsTold(String words) {
        assertThat(describe(words, Language.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VMA 15,5",
                "je pèse 70 kg",
                "salut, j'ai 42 ans et je pèse 70 kg",
                "10 km en 48:30 le 12 mars",
                "mets mon poids à 71 kg stp",
                "j'habite à Montréal",
                "efface mon poids",
                "FC max 190",
                "je cours lundi mercredi samedi"
            })
    void leavesHardlyAWordOfWhatIsForTheProfile(String words) {
        ProfileWords read = ProfileWords.of(words, Language.FR, TODAY);
        assertThat(read.left()).isLessThanOrEqualTo(1);
        assertThat(read.isQuestion()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quelle allure pour une VMA de 15 ?",
                "avec une VMA de 15 je vaux combien sur marathon",
                "je pèse 70 kg et je veux perdre du poids avant mon marathon de printemps",
                "j'ai 42 ans, mal au genou depuis hier et de la fièvre",
                "est-ce que FC max 190 c'est normal"
            })
    void seesQuestionsAndMoreThanValues(String words) {
        ProfileWords read = ProfileWords.of(words, Language.FR, TODAY);
        assertThat(read.isQuestion() || read.left() > 1).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est quoi ma vma",
                "ma fc max c'est combien",
                "quel est mon poids",
                "what is my max heart rate",
                "my weight"
            })
    void seesQuestionsForOnesOwnFacts(String words) {
        assertThat(ProfileWords.askForOwnFact(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est quoi la vma",
                "pourquoi ma fc max monte en côte",
                "what is vo2max",
                "mon poids idéal pour courir"
            })
    void takesGeneralQuestionsForNoneOfThese(String words) {
        assertThat(ProfileWords.askForOwnFact(words)).isFalse();
    }

    private static String describe(String words, Language language) {
        ProfileInput input = ProfileWords.of(words, language, TODAY).input();
        List<String> parts = new ArrayList<>();
        input.age().ifPresent(age -> parts.add("age=" + age));
        input.birthYear().ifPresent(year -> parts.add("born=" + year));
        input.sex().ifPresent(sex -> parts.add("sex=" + sex.name().toLowerCase(Locale.ROOT)));
        input.weightKg().ifPresent(value -> parts.add("weight=" + number(value)));
        input.heightCm().ifPresent(value -> parts.add("height=" + number(value)));
        input.vmaKmh().ifPresent(value -> parts.add("vma=" + plain(value)));
        input.vo2max().ifPresent(value -> parts.add("vo2max=" + plain(value)));
        input.hrMaxBpm().ifPresent(value -> parts.add("hrmax=" + plain(value)));
        input.hrRestBpm().ifPresent(value -> parts.add("hrrest=" + plain(value)));
        input.weeklyKm().ifPresent(value -> parts.add("weekly=" + number(value)));
        input.daysPerWeek().ifPresent(count -> parts.add("count=" + count));
        if (!input.days().isEmpty()) {
            parts.add("days="
                    + input.days().stream()
                            .sorted()
                            .map(day -> day.name().substring(0, 3))
                            .collect(Collectors.joining("+")));
        }
        input.level().ifPresent(level -> parts.add("level=" + level.code()));
        input.aim().ifPresent(aim -> parts.add("aim=" + aim.code()));
        input.races().forEach(race -> parts.add("race=" + race(race)));
        input.place().ifPresent(place -> parts.add("place=" + place));
        input.forgotten().stream().sorted().forEach(trait -> parts.add("forget=" + trait));
        input.removedRaces().forEach(race -> parts.add("remove=" + race(race)));
        if (input.zoneForgotten()) {
            parts.add("forgetzone");
        }
        if (input.showsZones()) {
            parts.add("zones");
        }
        return String.join(" ", parts);
    }

    private static String race(ToldRace race) {
        return plain(race.distanceMeters())
                + "/"
                + plain(race.timeSeconds())
                + race.day().map(day -> "/" + day).orElse("");
    }

    private static String number(double value) {
        return plain(Math.round(value * 10) / 10.0);
    }

    private static String plain(double value) {
        return value % 1 == 0 ? String.valueOf((long) value) : String.valueOf(value);
    }
}
