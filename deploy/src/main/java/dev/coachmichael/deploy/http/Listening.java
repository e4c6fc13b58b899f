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
import java.util.concurrent.TimeUnit;

/**
 * Where a server listens, and the bounds that hold for every request.
 *
 * @param hostSetting the setting that names the host
 * @param portSetting the setting that names the port
 */
record Listening(String host, int port, String hostSetting, String portSetting) {

    private static final int LONGEST_FIRST_LINE = 4 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int WORTH_COMPRESSING = 1024;
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final int FIRST_FREE_FOR_ALL = 1024;

    /** Port 0 takes any free one. Asks the system first, so it is not for event loops. */
    Future<HttpServer> open(
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
                .recover(e -> Future.failedFuture(e instanceof BindException ? new PortTaken(portSetting, port) : e));
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
