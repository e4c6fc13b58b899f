package dev.coachmichael.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.coachmichael.core.HouseRules;
import org.junit.jupiter.api.Test;

/** The walls of this module; they read the compiled classes. */
class ArchitectureTest {

    private final JavaClasses classes = HouseRules.classes();

    @Test
    void thereIsOneMain() {
        methods().that().haveName("main").should().beDeclaredIn(Coach.class).check(classes);
    }

    @Test
    void commandsLiveTogether() {
        classes()
                .that()
                .areAnnotatedWith("picocli.CommandLine$Command")
                .and()
                .doNotHaveFullyQualifiedName(Coach.class.getName())
                .should()
                .resideInAPackage("dev.coachmichael.deploy.command..")
                .andShould()
                .haveSimpleNameEndingWith("Command")
                .check(classes);
    }

    @Test
    void onlyTheLauncherEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Coach.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void speaksNoSql() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.vertx.sqlclient..", "io.vertx.pgclient..")
                .check(classes);
    }

    @Test
    void namesCarryMeaning() {
        HouseRules.namesCarryMeaning().check(classes);
    }

    @Test
    void everyPackageExplainsItself() {
        HouseRules.everyPackageExplainsItself();
    }

    @Test
    void testsNeverSleep() {
        HouseRules.testsNeverSleep();
    }
}
