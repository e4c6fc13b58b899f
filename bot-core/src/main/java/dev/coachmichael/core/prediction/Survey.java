package dev.coachmichael.core.prediction;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The runners of a survey file: CSV with the columns of the additional file of Vickers and Vertosick (2016), race times
 * adjusted for the course ({@code k5_ti_adj} and so on) in seconds, an empty cell where a race was not run.
 *
 * @param sha256 of the file, hexadecimal
 */
record Survey(String sha256, List<SurveyRunner> runners) {

    static final double FIVE_KM = 5_000;
    static final double FIVE_MILES = 8_045;
    static final double TEN_KM = 10_000;
    static final double TEN_MILES = 16_090;

    private record RaceColumn(String name, double meters) {}

    private static final List<RaceColumn> RACES = List.of(
            new RaceColumn("k5_ti_adj", FIVE_KM),
            new RaceColumn("m5_ti_adj", FIVE_MILES),
            new RaceColumn("k10_ti_adj", TEN_KM),
            new RaceColumn("m10_ti_adj", TEN_MILES),
            new RaceColumn("mh_ti_adj", DistancePoint.HALF_METERS),
            new RaceColumn("mf_ti_adj", DistancePoint.MARATHON_METERS));

    Survey {
        runners = List.copyOf(runners);
    }

    static Survey read(Path csv) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<SurveyRunner> runners = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(csv);
                CSVParser rows = CSVParser.parse(reader, format)) {
            for (CSVRecord row : rows) {
                runners.add(new SurveyRunner(habits(row), races(row)));
            }
        }
        return new Survey(sha256(Files.readAllBytes(csv)), runners);
    }

    private static Map<Habit, Double> habits(CSVRecord row) {
        EnumMap<Habit, Double> habits = new EnumMap<>(Habit.class);
        for (Habit habit : Habit.values()) {
            habits.put(habit, Double.valueOf(row.get(column(habit))));
        }
        return habits;
    }

    private static String column(Habit habit) {
        return switch (habit) {
            case MILES_PER_WEEK -> "typical";
            case MAX_MILES -> "max";
            case AGE, FEMALE, BMI, TEMPO, SPRINT, ENDURANCE_SPEED -> habit.key();
        };
    }

    private static List<PastRace> races(CSVRecord row) {
        List<PastRace> races = new ArrayList<>();
        for (RaceColumn column : RACES) {
            String cell = row.get(column.name());
            if (!cell.isEmpty()) {
                races.add(new PastRace(column.meters(), Double.parseDouble(cell)));
            }
        }
        return races;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
