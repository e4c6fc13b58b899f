package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.engine.Recognizer;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.skill.ExampleRouter;
import dev.coachmichael.core.skill.SkillList;
import dev.coachmichael.core.turn.Heard;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are in no example find their skill all the same. */
class RunningWordsTest {

    private static RunningHouse house;
    private static ExampleRouter router;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
        router = new ExampleRouter(
                new SkillList(List.of(house.fileImport, house.review, house.week, house.why)), Recognizer.load());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alors ma sortie | review",
                "bilan de ma course d'hier | review",
                "tu penses quoi de mon footing de ce matin | review",
                "ma derniere course stp | review",
                "mes splits d'hier | review",
                "how did my run go | review",
                "what about my last run? | review",
                "my run this morning | review",
                "combien de kilometres cette semaine | week",
                "bilan semaine | week",
                "et la semaine passee ? | week",
                "how far did I run this week | week",
                "how was last week | week",
                "comment importer un fichier | import",
                "je voudrais t'envoyer un gpx | import",
                "how do I upload a fit file | import",
                "d'où tu sors ça | why",
                "d'ou viennent ces chiffres | why",
                "how do you work that out | why",
                "where does this number come from | why"
            })
    void findsTheSkill(String words, String skill) {
        var turn = house.turn(new AthleteId(java.util.UUID.randomUUID()), new Heard.Words(words), Language.FR);

        assertThat(router.route(words, turn))
                .hasValueSatisfying(route -> assertThat(route.skill().id()).isEqualTo(skill));
    }
}
