package dev.coachmichael.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages must not lie: what they link to and which files they name is there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern NAMED_FILE = Pattern.compile(
            "`((?:bot-core|deploy|docs|knowledge_base|[a-z]+-adapter|web-admin|\\.ci|\\.mvn)/[^`<>* ]+)`");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");

    private final Path root =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();

    @Test
    void everyLinkInsideTheRepositoryLeadsSomewhere() throws IOException {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(found(LINK, page))
                .allSatisfy(link -> assertThat(leadsSomewhere(page, link))
                        .as("%s in %s", link, page)
                        .isTrue()));
    }

    @Test
    void everyFileThatAPageNamesExists() throws IOException {
        assertThat(pages()).allSatisfy(page -> assertThat(found(NAMED_FILE, page))
                .filteredOn(name -> !name.contains("NNNN") && !name.contains("/target/"))
                .allSatisfy(name -> assertThat(root.resolve(name)).exists()));
    }

    @Test
    void decisionsAreNumberedWithoutGaps() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("docs/adr"))) {
            List<Integer> numbers = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(0, 4)))
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(
                            Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
        }
    }

    private boolean leadsSomewhere(Path page, String link) {
        if (link.matches("[a-z]+:.*")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** The anchors of a page's headings, made as code hosts make them. */
    private static List<String> headings(Path page) {
        return read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ *", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, Path page) {
        Matcher matcher = pattern.matcher(CODE_BLOCK.matcher(read(page)).replaceAll(""));
        return matcher.results().map(match -> match.group(1)).toList();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
