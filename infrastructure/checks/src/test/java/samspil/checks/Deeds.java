package samspil.checks;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes, as people make them, things that have pages of their own. */
record Deeds(Visitors visitors) {
    private static final Pattern ID = Pattern.compile("\"entry\":\\{\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern MAIL = Pattern.compile("\"id\" *: *\"([^\"]+)\"");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** The demo's applications for grants. */
    Applications applications() {
        return new Applications(visitors.system());
    }

    /** Ids of Herlev's first entries of a kind. */
    List<String> entries(String kind, int count) {
        return all(
                ID, visitors.system().get("/v1/163/" + kind + "?limit=" + count).body());
    }

    /** Suggests another name for an entry, given as {@code venues/ID}; the reference. */
    String suggested(String entry) {
        var body = "{\"base\":1,\"changes\":{\"about\":{\"name\":{\"da\":\"Et andet navn\"}}}}";
        var request = HttpRequest.newBuilder(visitors.system().at("/v1/163/" + entry + "/suggestions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return all(
                        Pattern.compile("\"reference\":\"([^\"]+)\""),
                        visitors.system().send(request.build()).body())
                .getFirst();
    }

    /** Asks whether an entry is still right; the token of the mail. */
    String asked(String entry) {
        new Operator(visitors.system()).send("POST", "/v1/163/desk/entries/" + entry + "/verification", "");
        return mailed(entry, "verify");
    }

    /** An administrator says what a document is, and has not sent it yet; its id. */
    String awaited() {
        var page = visitors.loggedIn(
                "administrator", "/da/herlev/desk/policies/frivillighedspolitik/deeds/attach", View.WIDE);
        page.fill("input[name=title]", "Handleplan");
        Hand.MOUSE.go(page, "main form button.button-primary");
        return all(Pattern.compile("documents/([0-9a-f-]{36})/upload"), page.url())
                .getFirst();
    }

    /** An administrator asks everybody about a draft, and a citizen responds; the consultation's id. */
    String consulted() {
        var drafts = "policies/frivillighedspolitik/consultations";
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        var opened = new Operator(visitors.system())
                .send("POST", "/v1/163/desk/" + drafts, """
                {"draft": {"language": "da", "title": "Udkast til ny politik", "introduction": "Hvad mener I?",
                  "sections": [{"heading": "Samspil", "text": "Vi gør det sammen."}]},
                 "opens": "%s", "closes": "%s", "everyone": false}""".formatted(today, today.plusDays(30)));
        var id = all(Pattern.compile("\"id\":\"([0-9a-f-]{36})\""), opened.body())
                .getFirst();
        new Operator(visitors.system(), "demo-herlev-citizen")
                .send("POST", "/v1/163/" + drafts + "/" + id + "/responses", """
                        {"general": "Godt begyndt."}""");
        return id;
    }

    /**
     * Elections of the council, and somebody who sits in it.
     *
     * @param election for which candidates are named now
     * @param paper one that was held on paper
     */
    record Elected(String election, String paper, String member) {}

    /** The demo's council. */
    Elected elected() {
        var id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
        var elections =
                all(id, visitors.system().get("/v1/163/council/elections").body());
        var holder = Pattern.compile("\"holder\":\\{\"id\":\"([0-9a-f-]{36})\"");
        var members = all(holder, visitors.system().get("/v1/163/council").body());
        return new Elected(elections.getFirst(), elections.getLast(), members.getFirst());
    }

    /** An administrator calls a meeting of some kind in a month; its id. */
    String called(String kind) {
        var day = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(30);
        var planned = new Operator(visitors.system()).send("POST", "/v1/163/desk/meetings", """
                {"kind": "%2$s", "title": "Møde om lokaler", "purpose": "Hvad mangler I?", "open": true,
                 "time": {"start": "%1$sT17:00:00", "end": "%1$sT19:00:00", "zone": "Europe/Copenhagen"},
                 "place": {"venue": "Rådhuset", "link": "https://moede.example/lokaler"}, "capacity": 30,
                 "agenda": [{"title": "Velkommen", "attachments": []},
                   {"title": "Lokaler", "text": "Hvem bruger hvad?",
                    "attachments": [{"name": "Oversigt", "address": "https://kommune.example/lokaler.pdf"}]}]}""".formatted(day, kind));
        return all(Pattern.compile("\"id\":\"([0-9a-f-]{36})\""), planned.body())
                .getFirst();
    }

    /** A café with tables, something that was said at one, and a promise; its id. */
    String cafe() {
        var id = called("cafe");
        var operator = new Operator(visitors.system());
        var cafe = "/v1/163/desk/meetings/" + id;
        operator.send("PUT", cafe + "/cafe", """
                {"tables": [{"theme": "Lokaler", "host": "En vært"}, {"theme": "Unge"}], "rounds": 2, "minutes": 20}""");
        operator.send("PUT", cafe + "/cafe/notes", """
                {"table": 1, "round": 1, "text": "Lad os dele."}""");
        operator.send("PUT", cafe + "/cafe/recommendations", "[\"En fælles kalender\"]");
        operator.send("POST", cafe + "/follow-ups", """
                {"what": "Lav en oversigt", "owner": "municipality", "due": "%s"}""".formatted(
                        LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(60)));
        return id;
    }

    /** A pool of Herlev with its neighbour, for which both stand and of which the account was told, or only suggested; its id. */
    String pool(String name, boolean funded) {
        var herlev = new Operator(visitors.system());
        var id = "163-" + name;
        var desk = "/desk/grants/pools/" + id;
        herlev.send("POST", "/v1/163/desk/grants/lines", """
                {"id": "%s", "title": {"da": "Fælles pulje"}, "refundsUntil": "2028-12-31T22:59:59Z"}""".formatted(name));
        herlev.send("POST", "/v1/163/desk/grants/pools", """
                {"name": "%1$s", "agreement": {"title": {"da": "Fælles § 18"}, "scheme": "paragraf-18", "line": "%1$s",
                 "year": 2027, "rule": "by-home", "shares": [{"municipality": "163", "amount": 9300000},
                   {"municipality": "169", "amount": 12000000}]}}""".formatted(name));
        if (funded) {
            var neighbour = new Operator(visitors.system(), "demo-hoeje-taastrup-administrator");
            herlev.send("POST", "/v1/163" + desk + "/confirmation", promise(9_300_000), "If-Match", "\"1\"");
            neighbour.send("POST", "/v1/169" + desk + "/confirmation", promise(12_000_000), "If-Match", "\"2\"");
            herlev.send("POST", "/v1/163" + desk + "/funding", "", "If-Match", "\"3\"");
            herlev.send("POST", "/v1/163" + desk + "/settlement", "", "If-Match", "\"4\"");
        }
        return id;
    }

    /** A pool of Herlev with its neighbour, who said no, and which Herlev then gave up; its id. */
    String givenUp(String name) {
        var id = pool(name, false);
        var pool = "/desk/grants/pools/" + id;
        new Operator(visitors.system(), "demo-hoeje-taastrup-administrator")
                .send("POST", "/v1/169" + pool + "/declination", "\"Budgettet er brugt\"", "If-Match", "\"1\"");
        new Operator(visitors.system())
                .send("POST", "/v1/163" + pool + "/end", "\"Ingen ville være med\"", "If-Match", "\"2\"");
        return id;
    }

    private static String promise(long ore) {
        return "{\"share\": " + ore + ", \"minutes\": \"punkt 4\"}";
    }

    /** All organisations are asked to a meeting; the token of one of the mails. */
    String askedToCome(String meeting) {
        var by = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(20);
        new Operator(visitors.system())
                .send("POST", "/v1/163/desk/meetings/" + meeting + "/invitations", """
                        {"circle": "organisations", "replyBy": "%s"}""".formatted(by));
        return mailed(meeting + ".o-", "reply");
    }

    /** A representative asks somebody to act for the organisation too; the token of the mail. */
    String invited() {
        var page = visitors.loggedIn("representative-1", "/da/herlev/desk/delegates", View.WIDE);
        page.fill("input[name=email]", "en.hjaelper@forening.example");
        page.fill("input[name=until]", "2027-06-30");
        Hand.MOUSE.go(page, "main form:has(input[name=email]) button");
        Hand.MOUSE.go(page, "main form:has(input[value=checked]) button");
        return mailed("en.hjaelper@forening.example", "invitation");
    }

    /** A citizen says to represent an organisation and lets the desk decide; the claim's id. */
    String claimed(String organisation) {
        var page = visitors.loggedIn("citizen", "/da/herlev/claim/" + organisation, View.WIDE);
        page.check("input[name=way][value=clerk]");
        Hand.MOUSE.go(page, "main form button.button-primary");
        var desk = visitors.loggedIn("administrator", "/da/herlev/desk/claims", View.WIDE);
        var link = desk.locator("main a[href*='/desk/claims/']").first().getAttribute("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** What a link in a mail has behind its path; mails are sent in the background. */
    private String mailed(String word, String path) {
        var link = Pattern.compile("/" + path + "/([\\w.-]+)");
        var deadline = System.nanoTime() + LONGEST.toNanos();
        for (var found = link(word, link); System.nanoTime() < deadline; found = link(word, link)) {
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no mail of " + word + " leads to /" + path);
    }

    private Optional<String> link(String word, Pattern link) {
        return all(MAIL, visitors.system().get("/_local/mail").body()).stream()
                .map(id -> visitors.system().get("/_local/mail/" + id).body())
                .filter(mail -> mail.contains(word))
                .flatMap(mail -> all(link, mail).stream())
                .findFirst();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
