package dev.coachmichael.core.activity.file;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table of activities can hold, found by its heading in English, French, German or Spanish. */
enum CsvColumn {
    ID("activity id", "id", "id de l'activite", "aktivitats-id", "id de actividad", "id de la actividad"),
    DATE(
            "activity date",
            "date",
            "start",
            "start time",
            "start date",
            "day",
            "date de l'activite",
            "jour",
            "debut",
            "heure de debut",
            "aktivitatsdatum",
            "datum",
            "startzeit",
            "fecha de la actividad",
            "fecha",
            "hora de inicio"),
    NAME(
            "activity name",
            "name",
            "title",
            "nom de l'activite",
            "nom",
            "titre",
            "name der aktivitat",
            "titel",
            "nombre de la actividad",
            "nombre",
            "titulo"),
    TYPE(
            "activity type",
            "type",
            "sport",
            "activity",
            "type d'activite",
            "activite",
            "aktivitatsart",
            "aktivitatstyp",
            "sportart",
            "art",
            "tipo de actividad",
            "tipo",
            "deporte"),
    ELAPSED(
            "elapsed time",
            "elapsed",
            "elapsed_time",
            "temps ecoule",
            "verstrichene zeit",
            "tiempo transcurrido",
            "total time"),
    MOVING(
            "moving time",
            "moving",
            "moving_time",
            "duration",
            "time",
            "timer time",
            "duree de deplacement",
            "temps de deplacement",
            "duree",
            "temps",
            "bewegungszeit",
            "dauer",
            "zeit",
            "tiempo en movimiento",
            "duracion",
            "tiempo"),
    DISTANCE("distance", "dist", "km", "kilometres", "kilometers", "distanz", "strecke", "distancia"),
    AVERAGE_HEART_RATE(
            "average heart rate",
            "avg hr",
            "average hr",
            "avg heart rate",
            "heart rate",
            "hr",
            "frequence cardiaque moyenne",
            "fc moyenne",
            "fc moy",
            "fc",
            "durchschnittliche herzfrequenz",
            "o herzfrequenz",
            "durchschn. herzfrequenz",
            "herzfrequenz",
            "hf",
            "frecuencia cardiaca promedio",
            "frecuencia cardiaca media",
            "ritmo cardiaco promedio",
            "fc media"),
    MAX_HEART_RATE(
            "max heart rate",
            "max hr",
            "maximum heart rate",
            "frequence cardiaque max",
            "frequence cardiaque maximale",
            "frequence cardiaque maximum",
            "fc max",
            "fc maximale",
            "max. herzfrequenz",
            "maximale herzfrequenz",
            "maximale hf",
            "frecuencia cardiaca maxima",
            "ritmo cardiaco maximo",
            "fc maxima"),
    CADENCE("avg run cadence", "average cadence", "cadence", "cadence moyenne", "trittfrequenz", "cadencia"),
    ASCENT(
            "elevation gain",
            "total ascent",
            "ascent",
            "denivele positif",
            "denivele",
            "ascension totale",
            "d+",
            "hohenzunahme",
            "anstieg gesamt",
            "hohenmeter",
            "desnivel positivo",
            "ascenso total"),
    CALORIES("calories", "kalorien", "calorias"),
    FILE_NAME("filename", "nom du fichier", "dateiname", "nombre de archivo", "nombre del archivo");

    private static final int MAX_HEADING = 100;
    private static final Map<String, CsvColumn> BY_HEADING = new HashMap<>();

    static {
        for (CsvColumn column : values()) {
            for (String heading : column.headings) {
                BY_HEADING.put(heading, column);
            }
        }
    }

    private final String[] headings;

    CsvColumn(String... headings) {
        this.headings = headings;
    }

    /** The column with this heading, whatever its case, accents, units in brackets and final dot. */
    static Optional<CsvColumn> headed(String heading) {
        String plain = plain(heading);
        String withoutUnit = plain.replaceFirst("[\\s_]*[(\\[].*$", "")
                .replaceFirst("[\\s_](km|m|mi|miles|s|sec|seconds|min|minutes|h|bpm)$", "");
        return Optional.ofNullable(BY_HEADING.getOrDefault(plain, BY_HEADING.get(withoutUnit)));
    }

    /** Small letters, no accents, plain apostrophes, single spaces, no final dot. */
    static String plain(String heading) {
        String start = heading.length() > MAX_HEADING ? heading.substring(0, MAX_HEADING) : heading;
        return Normalizer.normalize(start, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\uFEFF]", "")
                .replace('\u2019', '\'')
                .replace("\u00D8", "o")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip()
                .replaceFirst("\\.$", "");
    }
}
