package dev.coachmichael.deploy.doctor;

import dev.coachmichael.core.chart.ChartPicture;
import dev.coachmichael.core.chart.FontsMissing;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.reply.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Java, disk, fonts. */
final class MachineChecks {

    private static final long LITTLE_DISK = 200L << 20;
    private static final long SOME_DISK = 2L << 30;

    private MachineChecks() {}

    static Finding java(Settings settings) {
        int version = Runtime.version().feature();
        return version >= 21
                ? Finding.ok("java", "Java " + Runtime.version())
                : Finding.fail("java", "Java " + version, "Install a JDK 21 or newer, or set JAVA_HOME to one.");
    }

    static Finding dataFolder(Settings settings) {
        Path folder = folder(settings);
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
            return Finding.ok("data folder", folder.toString());
        } catch (IOException e) {
            return Finding.fail(
                    "data folder",
                    folder + " cannot be written",
                    "Give this user the folder, or name another one in COACH_DATA_DIR.");
        }
    }

    static Finding diskSpace(Settings settings) {
        try {
            Path folder = folder(settings);
            long free = Files.getFileStore(Files.exists(folder) ? folder : folder.getRoot())
                    .getUsableSpace();
            String detail = (free >> 20) + " MB free";
            String fix = "Free some space, or name a folder on another disk in COACH_DATA_DIR.";
            if (free < LITTLE_DISK) {
                return Finding.fail("disk", detail, fix);
            }
            return free < SOME_DISK ? Finding.warn("disk", detail, fix) : Finding.ok("disk", detail);
        } catch (IOException e) {
            return Finding.warn("disk", "free space not known", "");
        }
    }

    static Finding fonts(Settings settings) {
        Chart sample = new Chart(
                "Test",
                "Test",
                Chart.Kind.BARS,
                "",
                List.of(Chart.Series.bars("km", Chart.Unit.KILOMETRES, List.of("a", "b"), List.of(1.0, 2.0))));
        try {
            new ChartPicture().png(sample, Language.FR);
            return Finding.ok("fonts", "pictures can be drawn");
        } catch (FontsMissing e) {
            return Finding.warn(
                    "fonts",
                    "no font: charts are sent as text",
                    "Install fonts-dejavu-core and libfontconfig1, then start again.");
        }
    }

    private static Path folder(Settings settings) {
        return settings.get(Declared.DATA_DIR).toAbsolutePath().normalize();
    }
}
