package dev.coachmichael.deploy.command;

import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.deploy.Assembly;
import dev.coachmichael.deploy.Logs;
import dev.coachmichael.deploy.http.AddressUnusable;
import dev.coachmichael.deploy.http.PortTaken;
import dev.coachmichael.deploy.terminal.LocalSession;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach up}: everything, until Ctrl-C. */
@Command(name = "up", description = "Runs everything until Ctrl-C: database, doors, panel.")
public final class UpCommand implements Callable<Integer> {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(19);

    @Option(
            names = "--demo",
            description = "Bring in a small world: a beginner, a 10 km runner, a marathoner, a team ...")
    private boolean demo;

    private final Surroundings surroundings;

    public UpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = surroundings.settings();
        Logs.tellMilestones();
        Vertx vertx = Vertx.vertx();
        Assembly service;
        try {
            service = LocalSession.wait(Assembly.start(vertx, settings), START);
        } catch (RuntimeException e) {
            vertx.close();
            throw e;
        }
        int port;
        try {
            port = LocalSession.wait(service.listen(), START);
        } catch (PortTaken | AddressUnusable e) {
            LocalSession.wait(service.stop().eventually(vertx::close), STOP);
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
        if (demo) {
            Demo.plant(service.core(), surroundings);
        }
        service.greeting(address(settings, port)).forEach(surroundings.out()::println);
        surroundings.out().flush();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopWhenAsked(asked, stopped)));
        asked.await();
        try {
            LocalSession.wait(service.stop().eventually(vertx::close), STOP);
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private static String address(Settings settings, int port) {
        return settings.find(Declared.PUBLIC_URL)
                .map(URI::toString)
                .orElse("http://" + settings.get(Declared.HTTP_HOST) + ":" + port);
    }

    /** The process ends when its hooks end: this one waits for the orderly stop. */
    private static void stopWhenAsked(CountDownLatch asked, CountDownLatch stopped) {
        asked.countDown();
        try {
            if (!stopped.await(STOP.toSeconds(), TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
