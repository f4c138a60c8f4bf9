package samspil.local.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest implements Site {
    private final WebServer server;

    WebServerTest() throws IOException {
        server = new WebServer(0);
        server.serve(this);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        String said = request.method() + " " + request.path() + "?" + request.query() + " " + request.body().length;
        return WebAnswer.text(request.tooLarge() ? 413 : 200, "text/plain", said);
    }

    @Override
    public WebAnswer unreadable(int status) {
        return WebAnswer.text(status, "application/problem+json", "unreadable");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private String get(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%2Fb?q=%20", "/a/../b?", "/a//b?x=[1]|2", "/%C3%B8?a=b%26c", "/a;x=1?", "/x/%2e%2e/a?"})
    void aPathIsPassedOnAsItWasSent(String target) throws IOException {
        assertTrue(get(target).endsWith("GET " + target + " 0"), get(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9", "G@T / HTTP/1.1", "GET /%zz HTTP/1.1", "nonsense"})
    void whatIsNoRequestIsAnsweredInOurWords(String line) throws IOException {
        String answer = raw(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 5"), answer);
        assertTrue(answer.endsWith("unreadable"), answer);
    }

    @Test
    void aHeadHasNoBody() throws IOException {
        String answer = raw("HEAD /a HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void whoSendsTooMuchStillReadsTheRefusal() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[30 * 1024 * 1024]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertEquals(
                    413,
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void aPortIsTakenOnce() {
        assertThrows(IOException.class, () -> new WebServer(server.port()));
    }
}
