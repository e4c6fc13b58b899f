package dev.coachmichael.core.analysis;

import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.language.Words;
import java.util.regex.Pattern;

/** Whether the title of an activity calls it a race. "Course à pied", which watches write by themselves, does not. */
public final class RaceTitle {

    private static final Pattern RACE = Pattern.compile(
            "\\b(?:parkrun|corrida (?:de noel|pedestre|d issy|de houilles)|foulees|competition|compet|dossard|race|"
                    + "championnats?|championships?|course officielle|(?:semi|marathon|half marathon|half|10 ?km|5 ?km|10k|5k|"
                    + "10 miles) (?:de|du|des|d|of|in)|(?:paris|london|berlin|boston|chicago|new york|nyc|valencia|"
                    + "valence|lyon|nantes) (?:semi|half|marathon))\\b");
    private static final Pattern TRAINING =
            Pattern.compile("\\b(?:race pace|prepa\\w*|entrainement|training|sortie|footing|test|echauffement|warm ?up|"
                    + "recup\\w*|recovery|for)\\b");

    private RaceTitle() {}

    /** Whether a run was a race by what its runner says, else by its title. */
    public static boolean isRace(ActivitySummary run) {
        return run.toldKind().map(RunCorrection.RACE::equals).orElseGet(() -> tellsOfARace(run.name()));
    }

    public static boolean tellsOfARace(String title) {
        String plain = String.join(" ", Words.of(title));
        return RACE.matcher(plain).find() && !TRAINING.matcher(plain).find();
    }
}
