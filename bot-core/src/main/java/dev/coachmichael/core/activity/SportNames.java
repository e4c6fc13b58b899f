package dev.coachmichael.core.activity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the services' words for sports mean to us: Garmin's type keys ({@code trail_running}), Strava's types in English,
 * French, German and Spanish, and what people write in spreadsheets. Case, accents, underscores and hyphens do not matter.
 */
public final class SportNames {

    /** A sport and where or how it was done. */
    public record Named(Sport sport, SubSport subSport) {}

    private static final Map<String, Named> NAMES = new HashMap<>();

    static {
        put(Sport.RUN, SubSport.GENERIC, "run", "running", "jogging", "jog", "footing", "9", "course", "course a pied");
        put(
                Sport.RUN,
                SubSport.GENERIC,
                "lauf",
                "laufen",
                "carrera",
                "correr",
                "corrida",
                "easy run",
                "long run",
                "race");
        put(Sport.RUN, SubSport.ROAD, "street running", "road running", "road run");
        put(Sport.RUN, SubSport.TRAIL, "trail running", "trail run", "trail", "trailrun", "traillauf", "ultra run");
        put(Sport.RUN, SubSport.TRAIL, "course de trail", "carrera de montana", "carrera de trail", "trailrunning");
        put(Sport.RUN, SubSport.TRACK, "track running", "track run", "piste");
        put(Sport.RUN, SubSport.TREADMILL, "treadmill running", "treadmill", "tapis", "laufband", "cinta");
        put(Sport.RUN, SubSport.INDOOR, "indoor running", "indoor run");
        put(
                Sport.RUN,
                SubSport.VIRTUAL,
                "virtual run",
                "virtual running",
                "course virtuelle",
                "course a pied virtuelle");
        put(Sport.RUN, SubSport.VIRTUAL, "virtueller lauf", "carrera virtual");
        put(Sport.WALK, SubSport.GENERIC, "walk", "walking", "marche", "spaziergang", "gehen", "caminata", "caminar");
        put(Sport.WALK, SubSport.GENERIC, "casual walking", "speed walking", "10");
        put(Sport.WALK, SubSport.INDOOR, "indoor walking");
        put(Sport.HIKE, SubSport.GENERIC, "hike", "hiking", "randonnee", "wandern", "wanderung", "senderismo", "4");
        put(Sport.RIDE, SubSport.GENERIC, "ride", "cycling", "biking", "bike", "velo", "sortie velo", "cyclisme", "1");
        put(
                Sport.RIDE,
                SubSport.GENERIC,
                "radfahrt",
                "radfahren",
                "rad",
                "ciclismo",
                "bicicleta",
                "e bike ride",
                "ebike");
        put(Sport.RIDE, SubSport.GENERIC, "road biking", "mountain biking", "gravel cycling", "mountain bike ride");
        put(
                Sport.RIDE,
                SubSport.GENERIC,
                "gravel ride",
                "velo electrique",
                "vtt",
                "e bike fahrt",
                "e mountain bike ride");
        put(Sport.RIDE, SubSport.INDOOR, "indoor cycling", "spinning", "spin");
        put(Sport.RIDE, SubSport.VIRTUAL, "virtual ride", "velo virtuel", "virtuelle radfahrt", "ciclismo virtual");
        put(Sport.SWIM, SubSport.GENERIC, "swim", "swimming", "natation", "schwimmen", "natacion");
        put(Sport.SWIM, SubSport.POOL, "lap swimming", "pool swimming");
        put(Sport.SWIM, SubSport.OPEN_WATER, "open water swimming", "open water");
        put(Sport.PADDLE, SubSport.GENERIC, "kayaking", "canoeing", "stand up paddling", "stand up paddleboarding");
        put(Sport.PADDLE, SubSport.GENERIC, "kayak", "canoe", "paddle", "paddling", "sup", "stand up paddle");
        put(Sport.ROW, SubSport.GENERIC, "rowing", "row", "aviron", "rudern", "remo");
        put(Sport.ROW, SubSport.INDOOR, "indoor rowing", "virtual row");
        put(Sport.SKI, SubSport.GENERIC, "nordic ski", "alpine ski", "backcountry ski", "skiing", "ski", "snowboard");
        put(Sport.SKI, SubSport.GENERIC, "cross country skiing", "cross country classic skiing", "resort skiing");
        put(Sport.SKI, SubSport.GENERIC, "skate skiing", "resort skiing snowboarding", "ski nordique", "ski alpin");
        put(Sport.STRENGTH, SubSport.INDOOR, "strength training", "weight training", "strength", "musculation", "gym");
        put(Sport.STRENGTH, SubSport.INDOOR, "krafttraining", "entrenamiento con pesas", "crossfit", "renforcement");
        put(Sport.YOGA, SubSport.INDOOR, "yoga", "pilates", "stretching", "breathwork");
        put(Sport.TRANSITION, SubSport.GENERIC, "transition", "swimtobiketransition", "biketoruntransition");
        put(Sport.TRANSITION, SubSport.GENERIC, "transition v2");
        put(
                Sport.OTHER,
                SubSport.GENERIC,
                "other",
                "autre",
                "sonstiges",
                "otro",
                "workout",
                "entrainement",
                "training");
        put(Sport.OTHER, SubSport.GENERIC, "multi sport", "multisport", "triathlon", "elliptical", "cardio");
    }

    private SportNames() {}

    /** What this word means; empty when we do not know it. */
    public static Optional<Named> find(String word) {
        return Optional.ofNullable(NAMES.get(plain(word)));
    }

    /** What this word means, a sport we do not follow when we do not know it. */
    public static Named of(String word) {
        return find(word).orElse(new Named(Sport.OTHER, SubSport.GENERIC));
    }

    private static void put(Sport sport, SubSport subSport, String... words) {
        for (String word : words) {
            NAMES.put(word, new Named(sport, subSport));
        }
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_\\-\\s]+", " ")
                .strip();
    }
}
