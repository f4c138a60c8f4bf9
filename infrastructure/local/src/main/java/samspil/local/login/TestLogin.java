package samspil.local.login;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import samspil.local.http.WebServer;

/** The OpenID provider of this machine. It lists the demo persons and asks for no password. */
public final class TestLogin implements AutoCloseable {
    private final WebServer server;
    private final Persons persons;
    private final Tokens tokens;
    private final KeptKey key;

    private TestLogin(WebServer server, Persons persons, KeptKey key, InstantSource clock) {
        this.server = server;
        this.persons = persons;
        this.key = key;
        this.tokens = new Tokens(issuer(), key, clock);
    }

    /**
     * Takes its port; requests wait until {@link #serve}.
     *
     * @param port 0 for the one that the folder's last run had, or else a free one
     * @param data where its key and port are kept
     * @param persons who can log in, as {@code persons.json} of the demo data
     * @throws IOException when the port is taken
     */
    public static TestLogin open(int port, Path data, Path persons, InstantSource clock) throws IOException {
        WebServer server = new KeptPort(data.resolve("login-port")).server(port);
        return new TestLogin(server, Persons.read(persons), new KeptKey(data.resolve("login-key.json")), clock);
    }

    /** Its address, which tokens name too. */
    public String issuer() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Everybody who can log in. */
    public Persons persons() {
        return persons;
    }

    /** A token with which a program calls the JSON API as this person, for fifteen minutes. */
    public String accessToken(Person person) {
        return tokens.access(person);
    }

    /**
     * Answers from now on.
     *
     * @param siteAddress the one client's address, without a slash at its end
     */
    public void serve(String siteAddress) throws IOException {
        Labels labels = Labels.shipped();
        Pages pages = new Pages(persons, labels);
        Codes codes = new Codes(tokens.clock());
        LogInRoom logIn = new LogInRoom(issuer(), Client.of(siteAddress), persons, codes, pages);
        TokenRoom room = new TokenRoom(persons, codes, tokens);
        server.serve(new LoginSite(issuer(), logIn, room, key, pages, labels));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
