package dev.coachmichael.telegram;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.coachmichael.telegram", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleWallsTest {

    private static final String CORE = "dev.coachmichael.core";

    @ArchTest
    static final ArchRule knowsOfTheCoachOnlyItsPort = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage(CORE + "..")
                    .and(resideInAnyPackage(
                                    CORE + ".platform",
                                    CORE + ".reply",
                                    CORE + ".language",
                                    CORE + ".config",
                                    CORE + ".metrics")
                            .negate()));

    @ArchTest
    static final ArchRule takesOnlyTypesFromTheLibrary = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.telegram..")
                    .and(resideInAPackage("org.telegram.telegrambots.meta.api.objects..")
                            .negate()));

    @ArchTest
    static final ArchRule serveNoHttpOfTheirOwn =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("io.vertx.core.http.HttpServer");
}
