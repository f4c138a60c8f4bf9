package samspil.local.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import samspil.local.http.WebServer;

/** The port the last run had: what was signed or bookmarked names the provider's address, so it had better stay. */
record KeptPort(Path file) {

    /** A server on this port; for 0 on the kept one, or on a free one where that is taken or there is none. */
    WebServer server(int port) throws IOException {
        WebServer server = port == 0 ? lastOrFree() : new WebServer(port);
        Files.writeString(file, Integer.toString(server.port()));
        return server;
    }

    private WebServer lastOrFree() throws IOException {
        try {
            return new WebServer(last());
        } catch (IOException taken) {
            return new WebServer(0);
        }
    }

    private int last() throws IOException {
        String kept = Files.exists(file) ? Files.readString(file) : "";
        return kept.matches("\\d{1,5}") ? Integer.parseInt(kept) : 0;
    }
}
