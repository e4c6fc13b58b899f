package dev.coachmichael.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The walls of this module; they read the compiled classes. */
class ArchitectureTest {

    private static final String ROOT = "dev.coachmichael.core";
    /** Packages below all features: these know each other only. */
    private static final String[] GROUND = {
        ROOT + ".platform..", ROOT + ".config..", ROOT + ".metrics..", ROOT + ".language..", ROOT + ".reply.."
    };

    private final JavaClasses classes = HouseRules.classes();

    @Test
    void knowsNoHttpServer() {
        check(noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("serve HTTP", ArchitectureTest::servesHttp)));
    }

    @Test
    void groundPackagesKnowNoFeature() {
        check(noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(resideOutsideOfPackages(GROUND))));
    }

    @Test
    void physiologyIsPure() {
        String physiology = ROOT + ".physiology..";
        check(noClasses()
                .that()
                .resideInAnyPackage(physiology)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.vertx..", "java.io..", "java.nio..", "java.net..", "java.sql..", "org.slf4j..")
                        .or(resideInAnyPackage(ROOT + "..").and(resideOutsideOfPackages(physiology)))));
    }

    @Test
    void onlyTheWiringKnowsTheStore() {
        String store = ROOT + ".store..";
        check(noClasses()
                .that()
                .resideOutsideOfPackages(store)
                .and()
                .haveNameNotMatching("dev\\.coachmichael\\.core\\.(CoachCore|CoreSettings|Repertoire)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(store));
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

    private static boolean servesHttp(JavaClass type) {
        String name = type.getName();
        boolean web = name.startsWith("io.vertx.ext.web.") && !name.startsWith("io.vertx.ext.web.client.");
        return web || name.startsWith("io.vertx.core.http.HttpServer");
    }
}
