package dev.coachmichael.deploy.http;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Visits a server on 127.0.0.1. */
final class Browser {

    private final WebClient client;
    private final int port;

    Browser(Vertx vertx, int port) {
        this.client = WebClient.create(vertx);
        this.port = port;
    }

    HttpResponse<Buffer> get(String path) throws Exception {
        return request(HttpMethod.GET, path).send().await(10, SECONDS);
    }

    /** With one header. */
    HttpResponse<Buffer> get(String path, String header, String value) throws Exception {
        return request(HttpMethod.GET, path).putHeader(header, value).send().await(10, SECONDS);
    }

    HttpResponse<Buffer> send(HttpMethod method, String path, Buffer body) throws Exception {
        return request(method, path).sendBuffer(body).await(10, SECONDS);
    }

    private HttpRequest<Buffer> request(HttpMethod method, String path) {
        return client.request(method, port, "127.0.0.1", path).followRedirects(false);
    }

    /** Sends bytes as they are and answers what came back until the server closed. */
    String raw(String bytes) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Sends a body that never ends; returns when the server cuts the line. */
    void postForEver(String path) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000000\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = new byte[1024];
            long deadline = System.nanoTime() + SECONDS.toNanos(20);
            while (System.nanoTime() < deadline) {
                try {
                    out.write(chunk);
                } catch (IOException cut) {
                    return;
                }
            }
            throw new AssertionError("The server went on reading for 20 s");
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        return socket;
    }
}
