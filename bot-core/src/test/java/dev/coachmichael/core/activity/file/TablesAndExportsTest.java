package dev.coachmichael.core.activity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coachmichael.core.SharedData;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.ActivityStart.Precision;
import dev.coachmichael.core.activity.Sport;
import dev.coachmichael.core.activity.SubSport;
import dev.coachmichael.core.activity.file.FileResult.Read;
import dev.coachmichael.core.activity.file.FileResult.RejectedRow;
import dev.coachmichael.core.activity.file.FileResult.RejectedRow.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesAndExportsTest {

    @Test
    void readsStravasTableInUniversalTimeAndMetres() {
        List<Activity> activities =
                Reads.read("activities.csv", Samples.utf8(Samples.strava())).activities();

        Activity run = activities.getFirst();
        assertThat(run.start().instant()).isEqualTo(Instant.parse("2026-05-10T06:30:00Z"));
        assertThat(run.name()).isEqualTo("Morning, easy");
        assertThat(run.distanceMeters()).isEqualTo(10_800);
        assertThat(run.timerSeconds()).isEqualTo(3600);
        assertThat(run.elapsedSeconds()).isEqualTo(3660);
        assertThat(run.totals().averageHeartRate()).hasValue(150);
        assertThat(run.totals().maxHeartRate()).hasValue(155);
        assertThat(run.keys().externalId()).isEqualTo(Optional.of("strava:1"));
        assertThat(activities.get(1).sport()).isEqualTo(Sport.STRENGTH);
        assertThat(activities.get(1).distanceMeters()).isZero();
    }

    @Test
    void readsStravasTableInGerman() {
        Activity run = Reads.activity("activities.csv", """
                Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme,Max. Herzfrequenz,Durchschnittliche Herzfrequenz
                7,"09.12.2022, 15:24:49",Runde,Lauf,,"3.725","10,05",171,activities/7.fit.gz,3725,3600,"10051,3","82,4",171,149
                """);

        assertThat(run.start().instant()).isEqualTo(Instant.parse("2022-12-09T15:24:49Z"));
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.distanceMeters()).isEqualTo(10_051.3);
        assertThat(run.elapsedSeconds()).isEqualTo(3725);
        assertThat(run.totals().ascentMeters()).hasValue(82.4);
    }

    @Test
    void readsStravasTableInFrench() {
        Activity run = Reads.activity("activities.csv", """
                ID de l’activité,Date de l’activité,Nom de l’activité,Type d’activité,Description de l’activité,Temps écoulé,Distance,Fréquence cardiaque max.,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Dénivelé positif
                8,"9 déc. 2022 à 15:24:49",Sortie,Course à pied,,3725,"10,05",171,activities/8.fit.gz,3725.0,3600.0,10051.3,82.4
                """);

        assertThat(run.start().instant()).isEqualTo(Instant.parse("2022-12-09T15:24:49Z"));
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.distanceMeters()).isEqualTo(10_051.3);
        assertThat(run.totals().maxHeartRate()).hasValue(171);
    }

    @Test
    void readsStravasTableInSpanish() {
        Activity run = Reads.activity("activities.csv", """
                ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción de la actividad,Tiempo transcurrido,Distancia,Nombre de archivo,Tiempo transcurrido,Tiempo en movimiento,Distancia
                9,"9 dic 2022, 15:24:49",Tirada,Carrera,,3725,"10,05",activities/9.gpx,3725.0,3600.0,10051.3
                """);

        assertThat(run.start().instant()).isEqualTo(Instant.parse("2022-12-09T15:24:49Z"));
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.distanceMeters()).isEqualTo(10_051.3);
    }

    @Test
    void readsATrainingDiary() {
        Read read = Reads.read("carnet.csv", Samples.utf8("""
                        Date;Distance (km);Durée;FC
                        12/03/2026;8,4;46:10;148
                        2026-03-14;21,1;1:52:00;
                        15/03/2026;;;
                        16/03/2026;5;25 min;152
                        """));

        assertThat(read.activities()).extracting(Activity::distanceMeters).containsExactly(8400.0, 21_100.0, 5000.0);
        assertThat(read.activities()).extracting(Activity::timerSeconds).containsExactly(2770.0, 6720.0, 1500.0);
        assertThat(read.rejectedRows()).containsExactly(new RejectedRow(3, "", Problem.NO_DURATION));
        Activity first = read.activities().getFirst();
        assertThat(first.start().precision()).isEqualTo(Precision.DAY);
        assertThat(first.start().localDay()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(first.totals().averageHeartRate()).hasValue(148);
        assertThat(first.sport()).isEqualTo(Sport.RUN);
    }

    @Test
    void readsTheListThatGarminsSiteExports() {
        Activity run = Reads.activity("Activities.csv", """
                Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Total Ascent
                Treadmill Running,2026-03-14 18:05:33,false,"Tapis, soir",10.02,640,00:55:12,151,170,168,--
                """);

        assertThat(run.start().instant()).isEqualTo(Instant.parse("2026-03-14T17:05:33Z"));
        assertThat(run.subSport()).isEqualTo(SubSport.TREADMILL);
        assertThat(run.indoor()).isTrue();
        assertThat(run.distanceMeters()).isCloseTo(10_020, within(0.01));
        assertThat(run.timerSeconds()).isEqualTo(3312);
        assertThat(run.totals().averageCadence()).hasValue(168);
    }

    @ParameterizedTest
    @CsvSource({
        "'date,distance_m,duration_s\n2026-01-05,5000,1500', 5000, 1500",
        "'date,miles,minutes\n2026-01-05,,30', 0, 1800",
        "'Date\tDistance (mi)\tTime\n01/25/2026\t3.1\t24:48', 4988.97, 1488",
        "'day,distance,duration\n2026-01-05,10000,50:00', 10000, 3000",
        "'day,distance,duration\n2026-01-05,10,50', 10000, 3000",
        "'Datum;Strecke;Dauer\n5.1.2026;1.234,5 m;0:05:00', 1234.5, 300"
    })
    void understandsUnits(String table, double meters, double seconds) {
        String text = table.replace("date,miles,minutes", "date,distance miles,duration minutes");

        Activity run = Reads.activity("runs.csv", text);

        assertThat(run.distanceMeters()).isCloseTo(meters, within(0.01));
        assertThat(run.timerSeconds()).isEqualTo(seconds);
    }

    @Test
    void readsOldEncodings() {
        String table = "Datum;Distanz;Dauer;Art\n5.1.2026;10;50:00;Ausdauer lang für März\n";

        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(Reads.activity("alt.csv", table.getBytes(charset)).distanceMeters())
                    .isEqualTo(10_000);
        }
    }

    @Test
    void refusesTablesOfOtherThings() {
        assertThat(Reads.refusal("prices.csv", "item,price\nshoe,120\n")).isEqualTo(RefusalReason.UNKNOWN_FORMAT);
        assertThat(Reads.refusal("note.txt", "Hello coach, how are you?")).isEqualTo(RefusalReason.UNKNOWN_FORMAT);
        assertThat(Reads.refusal("runs.csv", "date,distance,duration\n")).isEqualTo(RefusalReason.NO_DATA);
        assertThat(Reads.refusal("token.json", "{\"error\":\"expired\"}")).isEqualTo(RefusalReason.UNKNOWN_FORMAT);
        assertThat(Reads.refusal("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2}))
                .isEqualTo(RefusalReason.UNKNOWN_FORMAT);
    }

    @Test
    void readsGarminsExportInItsOwnUnits() {
        Read read = Reads.read("x_0_summarizedActivities.json", Samples.utf8(Samples.garminExport()));

        Activity run = read.activities().getFirst();
        assertThat(run.distanceMeters()).isEqualTo(10_800);
        assertThat(run.timerSeconds()).isEqualTo(3600);
        assertThat(run.elapsedSeconds()).isEqualTo(3660);
        assertThat(run.totals().averageHeartRate()).hasValue(150);
        assertThat(run.totals().averageCadence()).hasValue(170);
        assertThat(run.totals().ascentMeters()).hasValue(123);
        assertThat(run.subSport()).isEqualTo(SubSport.TRAIL);
        assertThat(run.start().instant()).isEqualTo(Samples.START);
        assertThat(run.start().offset().getTotalSeconds()).isEqualTo(7200);
        assertThat(run.keys().garminActivityId()).isEqualTo(OptionalLong.of(42_000_000_001L));
        assertThat(read.rejectedRows()).containsExactly(new RejectedRow(2, "42000000002", Problem.NO_DATE));
    }

    @Test
    void keepsWhatABrokenOffExportSaidBefore() {
        String whole = Samples.garminExport();

        Read read = Reads.read("cut.json", Samples.utf8(whole.substring(0, whole.indexOf("Broken"))));

        assertThat(read.activities()).hasSize(1);
    }

    @Test
    void readsTheSharedSamples() throws IOException {
        var data = SharedData.dir();
        assumeTrue(data.isPresent(), "no sample data");
        var folder = data.get().resolve("garmin-json");

        Read export = Reads.read(
                "summarizedActivities.json",
                Files.readAllBytes(folder.resolve("synthetic-export-summarizedActivities.json")));
        assertThat(export.activities()).hasSize(5);
        Activity newest = export.activities().getFirst();
        assertThat(newest.keys().garminActivityId()).hasValue(20000051101L);
        assertThat(newest.distanceMeters()).isEqualTo(9039.02);
        assertThat(newest.timerSeconds()).isEqualTo(2798.462);
        assertThat(newest.elapsedSeconds()).isEqualTo(2843.962);
        assertThat(newest.totals().averageCadence()).hasValue(168);

        Read strava =
                Reads.read("activities.csv", Files.readAllBytes(folder.resolve("synthetic-strava-activities.csv")));
        assertThat(strava.activities()).hasSize(4);
        assertThat(strava.activities().getFirst().distanceMeters()).isEqualTo(4835.38);
        assertThat(strava.activities().getFirst().start().instant()).isEqualTo(Instant.parse("2013-02-06T12:11:14Z"));
        assertThat(strava.activities().get(2).name()).isEqualTo("Séance \"VMA\" 30/30");
        assertThat(strava.activities().get(3).sport()).isEqualTo(Sport.STRENGTH);
        assertThat(strava.rejectedRows()).containsExactly(new RejectedRow(5, "bad", Problem.NO_DATE));
    }
}
