package dev.coachmichael.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everybody in the demo and all that they have run up to the day before {@code today}. The same date and seed give the
 * same profiles and byte-identical files, on any machine. Immutable.
 */
public final class DemoWorld {
    /** The seed of the demo that users see. */
    public static final long SEED = 144;

    private static final String CAPTAIN = "ines";

    private final long seed;
    private final List<Story> stories;

    private DemoWorld(long seed, List<Story> stories) {
        this.seed = seed;
        this.stories = List.copyOf(stories);
    }

    /**
     * Plans the world, in well under a second. Every single runner (the team apart) ran yesterday.
     *
     * @param today in the time zone of the runners, Europe/Paris
     */
    public static DemoWorld of(LocalDate today, long seed) {
        Days days = new Days(today);
        List<Story> stories = new ArrayList<>();
        stories.add(BeginnerStory.tell(days, seed));
        stories.add(TenKilometresStory.tell(days, seed));
        stories.add(MarathonStory.tell(days, seed));
        stories.add(InjuryStory.tell(days, seed));
        stories.addAll(TeamStory.tell(days, seed));
        return new DemoWorld(seed, stories);
    }

    /** All files of a new world, see {@link #files()}. */
    public static Stream<DemoFile> generate(LocalDate today, long seed) {
        return of(today, seed).files();
    }

    /** Everybody: the beginner, the 10 km runner, the marathoner, the injured runner, then the team. */
    public List<DemoRunner> runners() {
        return stories.stream().map(Story::runner).toList();
    }

    public DemoTeam team() {
        List<DemoRunner> members = runners().stream()
                .filter(runner -> runner.part() == DemoRunner.Part.TEAM)
                .toList();
        DemoRunner captain = members.stream()
                .filter(member -> member.id().equals(CAPTAIN))
                .findFirst()
                .orElseThrow();
        return new DemoTeam(TeamStory.NAME, members, captain, TeamStory.GROUP_DAY, TeamStory.GROUP_TIME);
    }

    /** All files, runner by runner, oldest first. The stream may be made parallel: each file stands alone. */
    public Stream<DemoFile> files() {
        return stories.stream().flatMap(this::files);
    }

    /** The files of one runner, oldest first; empty for somebody who is not of this world. */
    public Stream<DemoFile> filesOf(DemoRunner runner) {
        return stories.stream()
                .filter(story -> story.runner().id().equals(runner.id()))
                .flatMap(this::files);
    }

    private Stream<DemoFile> files(Story story) {
        return story.runs().stream().map(run -> new DemoFile(story.runner(), run, seed));
    }
}
