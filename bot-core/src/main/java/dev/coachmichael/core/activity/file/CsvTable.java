package dev.coachmichael.core.activity.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of text with known columns: comma, semicolon or tab between values, UTF-8, UTF-16 or Windows-1252. */
final class CsvTable {

    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final int MAX_COLUMNS = 2000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Map<CsvColumn, List<Integer>> places = new EnumMap<>(CsvColumn.class);
    private final String text;
    private final CSVFormat format;
    private List<String> header = List.of();

    private CsvTable(String text, CSVFormat format) {
        this.text = text;
        this.format = format;
    }

    /** Reads the text and its heading; the rows are parsed anew each time they are asked for. */
    static CsvTable read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw RefusedFile.because(RefusalReason.TOO_BIG);
        }
        String decoded = decoded(bytes);
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = delimiter(firstLine);
        if (text.lines().anyMatch(line -> line.length() > MAX_COLUMNS && count(line, delimiter) > MAX_COLUMNS)) {
            throw RefusedFile.because(RefusalReason.UNKNOWN_FORMAT);
        }
        var table = new CsvTable(
                text,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(true)
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get());
        table.readHeader();
        return table;
    }

    /** Gives each row after the heading, in order. */
    void forEachRow(Budget budget, Consumer<CSVRecord> taker) throws IOException {
        parse(record -> {
            budget.step();
            if (record.getRecordNumber() > budget.limits().maxRows() + 1L) {
                throw RefusedFile.because(RefusalReason.TOO_MANY_RECORDS);
            }
            if (record.getRecordNumber() > 1) {
                taker.accept(record);
            }
            return true;
        });
    }

    private void readHeader() throws IOException {
        parse(record -> {
            header = record.toList();
            return false;
        });
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            CsvColumn.headed(header.get(i))
                    .ifPresent(column -> places.computeIfAbsent(column, none -> new ArrayList<>())
                            .add(at));
        }
    }

    private void parse(Predicate<CSVRecord> goOn) throws IOException {
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                if (!goOn.test(records.next())) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // The parser reports a misplaced quote this way.
            throw new IOException(e);
        }
    }

    boolean has(CsvColumn column) {
        return places.containsKey(column);
    }

    /** The heading of a column as written, in small letters; empty when the table lacks it. */
    String heading(CsvColumn column) {
        List<Integer> found = places.getOrDefault(column, List.of());
        return found.isEmpty() ? "" : CsvColumn.plain(header.get(found.getFirst()));
    }

    /** The value in the first column of this kind, stripped; empty when missing. */
    String first(CSVRecord row, CsvColumn column) {
        List<Integer> found = places.getOrDefault(column, List.of());
        return found.isEmpty() ? "" : at(row, found.getFirst());
    }

    /** The value in the last column of this kind that has one: exports repeat some headings, the later one being finer. */
    String last(CSVRecord row, CsvColumn column) {
        String found = "";
        for (int place : places.getOrDefault(column, List.of())) {
            String value = at(row, place);
            found = value.isEmpty() ? found : value;
        }
        return found;
    }

    private static String at(CSVRecord row, int place) {
        return place < row.size() ? row.get(place).strip() : "";
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static char delimiter(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
