package dev.coachmichael.deploy;

import dev.coachmichael.core.config.SettingsSources;
import dev.coachmichael.deploy.command.Surroundings;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of {@code ./coach} inside of this process: what went in, and what came of it. */
record CommandRun(int exitCode, List<String> out, List<String> err) {

    static CommandRun of(Path folder, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        SettingsSources sources = new SettingsSources(Map.of(), Map.of(), folder.resolve("coach.env"));
        Surroundings surroundings = new Surroundings(
                new BufferedReader(new StringReader(input)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                CoachSettings.catalogue(),
                sources);
        int exitCode = new Coach(surroundings).run(arguments);
        return new CommandRun(
                exitCode,
                out.toString().lines().toList(),
                err.toString().lines().toList());
    }
}
