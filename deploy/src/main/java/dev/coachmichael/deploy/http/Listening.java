package dev.coachmichael.deploy.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server at its address, opened once and closed once, with the bounds that hold for every request. */
final class Listening {

    private static final int LONGEST_FIRST_LINE = 4 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int WORTH_COMPRESSING = 1024;
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final int FIRST_FREE_FOR_ALL = 1024;

    private final String host;
    private final int port;
    private final String hostSetting;
    private final String portSetting;
    private volatile Optional<HttpServer> server = Optional.empty();

    /**
     * @param port 0 takes any free one
     * @param hostSetting the setting that names the host
     * @param portSetting the setting that names the port
     */
    Listening(String host, int port, String hostSetting, String portSetting) {
        this.host = host;
        this.port = port;
        this.hostSetting = hostSetting;
        this.portSetting = portSetting;
    }

    /**
     * Begins to listen and answers the port. Asks the system first, so it is not for event loops.
     *
     * <p>Fails with {@link PortTaken} or {@link AddressUnusable}.
     */
    Future<Integer> open(
            Vertx vertx, Handler<HttpServerRequest> requests, Handler<HttpServerRequest> unreadableRequests) {
        try {
            // Two servers of one Vert.x share a port silently: only a real bind tells that it is taken.
            tryBinding();
        } catch (IOException | RuntimeException e) {
            return Future.failedFuture(e);
        }
        return vertx.createHttpServer(options())
                .requestHandler(requests)
                .invalidRequestHandler(unreadableRequests)
                .listen()
                .map(opened -> {
                    server = Optional.of(opened);
                    return opened.actualPort();
                })
                .recover(e -> Future.failedFuture(e instanceof BindException ? new PortTaken(portSetting, port) : e));
    }

    /** Takes no more requests; those under way have that long to end. */
    Future<Void> close(Duration lastAnswers) {
        return server.map(open -> open.shutdown(lastAnswers.toSeconds(), TimeUnit.SECONDS))
                .orElseGet(Future::succeededFuture);
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setMaxInitialLineLength(LONGEST_FIRST_LINE)
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setIdleTimeout((int) IDLE.toSeconds())
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setHttp2ClearTextEnabled(false)
                .setCompressionSupported(true)
                .setCompressionContentSizeThreshold(WORTH_COMPRESSING);
    }

    private void tryBinding() throws IOException {
        if (port == 0) {
            return;
        }
        InetAddress address = address();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            if (port < FIRST_FREE_FOR_ALL && !somebodyListens(address)) {
                throw AddressUnusable.notAllowed(portSetting, port);
            }
            throw new PortTaken(portSetting, port);
        }
    }

    private InetAddress address() throws IOException {
        try {
            InetAddress address = InetAddress.getByName(host);
            boolean ours = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
            if (ours) {
                return address;
            }
        } catch (UnknownHostException e) {
            // A name that leads nowhere is not ours either.
        }
        throw AddressUnusable.notOurs(hostSetting, host);
    }

    private boolean somebodyListens(InetAddress address) {
        InetAddress reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(reachable, port), (int) A_MOMENT.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
