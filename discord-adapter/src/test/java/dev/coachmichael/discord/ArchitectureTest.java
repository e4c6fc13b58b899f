package dev.coachmichael.discord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.coachmichael.core.HouseRules;
import org.junit.jupiter.api.Test;

/** The walls of this module; they read the compiled classes. */
class ArchitectureTest {

    private static final String[] PORT = {
        "dev.coachmichael.core.platform..",
        "dev.coachmichael.core.reply..",
        "dev.coachmichael.core.language..",
        "dev.coachmichael.core.config..",
        "dev.coachmichael.core.metrics.."
    };

    private final JavaClasses classes = HouseRules.classes();

    @Test
    void knowsNothingOfTheCoachButThePort() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.coachmichael..")
                        .and(resideOutsideOfPackages(PORT))
                        .and(resideOutsideOfPackages("dev.coachmichael.discord.."))));
    }

    @Test
    void speaksNoSql() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.vertx.sqlclient..", "io.vertx.pgclient.."));
    }

    @Test
    void namesCarryMeaning() {
        check(HouseRules.namesCarryMeaning());
    }

    @Test
    void startsNoProcess() {
        check(HouseRules.nobodyStartsAProcess());
    }

    @Test
    void everyPackageExplainsItself() {
        HouseRules.everyPackageExplainsItself();
    }

    @Test
    void testsNeverSleep() {
        HouseRules.testsNeverSleep();
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }
}
