package dev.coachmichael.core.activity.file;

import com.sun.management.ThreadMXBean;
import dev.coachmichael.core.SharedData;
import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Track;
import dev.coachmichael.core.activity.TrackCleaning;
import dev.coachmichael.core.activity.TrackCodec;
import dev.coachmichael.core.activity.file.FileResult.Read;
import dev.coachmichael.core.activity.file.FileResult.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Reads spoiled files and reports each that ends in anything but a value, takes more than two seconds of processor time, or
 * makes more than 600 MB of garbage. Mutant number n of a seed is the same in every run.
 */
final class ActivityFileFuzzer {

    private static final long MAX_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long MAX_ALLOCATED = 600L << 20;
    private static final int MAX_SAMPLE_BYTES = 150_000;

    private final List<byte[]> seeds = new ArrayList<>();
    private final long seed;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long slowestNanos;
    private long mostAllocated;

    ActivityFileFuzzer(long seed) {
        this.seed = seed;
        addOwnSeeds();
        SharedData.dir().ifPresent(this::addSamples);
    }

    /** Reads one mutant; answers what is wrong with the outcome. */
    Optional<String> tryMutant(int number) {
        byte[] mutant = mutant(number);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        try {
            var limits = ReadLimits.UPLOAD.withTime(Duration.ofSeconds(2), Duration.ofSeconds(2));
            for (FileResult result : Reads.FILES.read("mutant", mutant, Reads.PARIS, limits)) {
                if (result instanceof Refused refused && refused.reason() == RefusalReason.UNREADABLE) {
                    return problem(number, mutant, "was met by a mistake of ours");
                }
                count(result);
            }
        } catch (RuntimeException | StackOverflowError e) {
            return problem(number, mutant, "threw " + e);
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        slowestNanos = Math.max(slowestNanos, cpu);
        mostAllocated = Math.max(mostAllocated, allocated);
        if (cpu > MAX_NANOS || allocated > MAX_ALLOCATED) {
            return problem(number, mutant, "took " + cpu / 1_000_000 + " ms and " + (allocated >> 20) + " MB");
        }
        return Optional.empty();
    }

    String report() {
        return "slowest " + slowestNanos / 1_000_000 + " ms, most garbage " + (mostAllocated >> 20) + " MB, outcomes "
                + outcomes;
    }

    private void count(FileResult result) {
        switch (result) {
            case Refused refused -> outcomes.merge(refused.reason().name(), 1, Integer::sum);
            case Read read -> {
                read.activities().forEach(ActivityFileFuzzer::use);
                outcomes.merge(read.incomplete() ? "read, incomplete" : "read", 1, Integer::sum);
            }
        }
    }

    /** What the rest of the product does with every activity must work on what is left of it. */
    private static void use(Activity activity) {
        TrackCleaning.clean(activity.track(), activity.sport()).splits();
        if (!TrackCodec.decode(TrackCodec.encode(activity.track())).equals(activity.track())) {
            throw new IllegalStateException("track changed in storage");
        }
        if (activity.start().dateKnown()) {
            new FitWriter(1).write(activity.withTrack(Track.EMPTY));
        }
    }

    private byte[] mutant(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        return new FileMutator(random).mutate(seeds.get(random.nextInt(seeds.size())), seeds);
    }

    private Optional<String> problem(int number, byte[] mutant, String what) {
        String kept = "";
        try {
            Path file = Files.createTempFile("mutant-" + seed + "-" + number + "-", ".bin");
            Files.write(file, mutant);
            kept = file.toString();
        } catch (IOException e) {
            kept = HexFormat.of().formatHex(mutant);
        }
        return Optional.of("Mutant " + number + " of seed " + seed + " " + what + "; kept as " + kept);
    }

    private void addOwnSeeds() {
        Activity run = Samples.run(300);
        byte[] fit = Samples.fit(run);
        byte[] gpx = Samples.utf8(Samples.gpx(Samples.run(120)));
        byte[] tcx = Samples.utf8(Samples.tcx(Samples.run(400)));
        byte[] strava = Samples.utf8(Samples.strava());
        byte[] export = Samples.utf8(Samples.garminExport());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("run.fit", fit);
        entries.put("activities.csv", strava);
        entries.put("run.gpx.gz", Samples.gzip(gpx));
        byte[] zip = Samples.zip(entries);
        seeds.addAll(List.of(fit, Samples.fit(Samples.run(700)), gpx, tcx, strava, export, zip));
        seeds.addAll(List.of(Samples.gzip(fit), Samples.zip(Map.of("inner.zip", zip)), Samples.utf8(diary())));
    }

    private static String diary() {
        return "Date;Distance (km);Durée;FC\n12/03/2026;8,4;46:10;148\n14/03/2026;21,1;1 h 52;150\n";
    }

    private void addSamples(Path data) {
        try (var files = Files.list(data.resolve("activities"))) {
            for (Path file : files.sorted().toList()) {
                if (Files.size(file) > 0
                        && Files.size(file) < MAX_SAMPLE_BYTES
                        && !file.toString().endsWith(".md")) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
