package dev.coachmichael.deploy.command;

import dev.coachmichael.core.config.Problem;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.config.SettingsCatalogue;
import dev.coachmichael.core.config.SettingsSources;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command may touch of the process it runs in. Text is UTF-8 both ways, whatever the locale.
 *
 * @param in standard input, line by line
 * @param out what was asked for
 * @param err everything else: progress, errors
 * @param catalogue the settings that exist
 * @param sources where their values come from
 */
public record Surroundings(
        BufferedReader in, PrintWriter out, PrintWriter err, SettingsCatalogue catalogue, SettingsSources sources) {

    /** Those of this process. */
    public static Surroundings ofProcess(SettingsCatalogue catalogue) {
        return new Surroundings(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                catalogue,
                SettingsSources.ofProcess());
    }

    /**
     * The effective settings.
     *
     * @throws CommandFailed with one line per problem when some are not what was expected
     */
    public Settings settings() {
        return switch (Settings.load(catalogue, sources)) {
            case Settings.Outcome.Accepted accepted -> accepted.settings();
            case Settings.Outcome.Refused refused ->
                throw new CommandFailed(
                        refused.problems().stream().map(Problem::sentence).toList());
        };
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
