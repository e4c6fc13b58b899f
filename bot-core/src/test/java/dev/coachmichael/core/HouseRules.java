package dev.coachmichael.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that hold in every module, and the compiled classes of the module whose tests run. */
public final class HouseRules {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path MAIN = MODULE.resolve("src/main/java");
    private static final Path TESTS = MODULE.resolve("src/test/java");
    private static final Pattern SLEEP = Pattern.compile("(Thread|TimeUnit\\.[A-Z]+|[A-Z]+ONDS)\\.sleep\\s*\\(");

    private HouseRules() {}

    /** The main classes of the module whose tests run. */
    public static JavaClasses classes() {
        return new ClassFileImporter().importPath(MODULE.resolve("target/classes"));
    }

    /** A name says what the thing is; these words say that nobody knew. */
    public static ArchRule namesCarryMeaning() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Utils?|Helper|Impl|Service)(\\$.*)?")
                .because("such a name hides what the class is; if no other comes to mind, it does two things");
    }

    /** Only deploy starts a process of the coach; the build starts the lessons. */
    public static ArchRule nobodyStartsAProcess() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("Lessons")
                .and()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .haveFullNameMatching(".*\\.main\\(.*\\)")
                .because("deploy is the only module with a main")
                .allowEmptyShould(true);
    }

    /** Every package says what it is for and that its signatures know no null. */
    public static void everyPackageExplainsItself() {
        List<Path> silent = files(MAIN)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !explains(folder.resolve("package-info.java")))
                .toList();
        assertThat(silent)
                .as("packages without a package-info.java that has a Javadoc and @NullMarked")
                .isEmpty();
    }

    /** Tests turn a clock or await what happens; they never wait for time to pass. */
    public static void testsNeverSleep() {
        List<Path> sleepers =
                files(TESTS).filter(file -> SLEEP.matcher(read(file)).find()).toList();
        assertThat(sleepers).as("tests that sleep").isEmpty();
    }

    private static boolean explains(Path file) {
        return Files.exists(file) && read(file).startsWith("/**") && read(file).contains("@NullMarked");
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
