package dev.coachmichael.core.activity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The borders of this package and of the libraries behind its readers. */
class ActivityWallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.coachmichael.core.activity");

    @Test
    void activitiesNeedNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "io.vertx.sqlclient..", "dev.coachmichael.core.store..")
                .check(CLASSES);
    }

    @Test
    void readersNeedNeitherEventLoopNorPlatform() {
        noClasses()
                .that()
                .resideInAPackage("dev.coachmichael.core.activity.file..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "dev.coachmichael.core.platform..")
                .check(CLASSES);
    }

    @Test
    void theDomainDoesNotKnowItsReaders() {
        noClasses()
                .that()
                .resideInAPackage("dev.coachmichael.core.activity")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.coachmichael.core.activity.file..", "com.garmin..", "com.fasterxml..", "org.apache..")
                .check(CLASSES);
    }

    @Test
    void theFitLibraryStaysBehindItsInterface() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(GarminFitDecoder|FitSports|FitWriter)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.garmin..")
                .check(CLASSES);
    }
}
