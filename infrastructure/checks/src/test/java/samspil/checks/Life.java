package samspil.checks;

import java.util.regex.Pattern;

/** The life of one application in Vesthimmerland, as everybody who has a part in it makes it by the API. */
final class Life {
    private static final String TOWN = "/v1/820";
    private static final Pattern NUMBER = Pattern.compile("\"number\":([0-9]+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{32,36})\"");

    private final LocalSystem system;
    private final String applicant;
    private final String id;
    private String seen = "1";
    private int calls;

    private Life(LocalSystem system, String applicant, String id) {
        this.system = system;
        this.applicant = applicant;
        this.id = id;
    }

    /** One that somebody begins in a round. */
    static Life begun(LocalSystem system, String applicant, String round) {
        var begun = new Operator(system, "demo-vesthimmerland-" + applicant)
                .done("POST", TOWN + "/grants/rounds/" + round + "/applications", "");
        return new Life(system, applicant, first(ID, begun));
    }

    String id() {
        return id;
    }

    /** It is sent with these answers. */
    Life sent(String answers) {
        ask(applicant, "PUT", "/grants/applications/" + id + "/answers", answers);
        return own("/submission", "");
    }

    /** The applicant does something. */
    Life own(String deed, String body) {
        return note(ask(applicant, "POST", "/grants/applications/" + id + deed, body));
    }

    /** A case worker does something. */
    Life atDesk(String deed, String body) {
        return note(ask("case-worker", "POST", "/desk/grants/files/" + id + deed, body));
    }

    private Life note(String answer) {
        seen = NUMBER.matcher(answer)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(seen);
        return this;
    }

    private String ask(String person, String method, String path, String body) {
        calls++;
        var who = new Operator(system, "demo-vesthimmerland-" + person);
        return who.done(
                method, TOWN + path, body, "If-Match", '"' + seen + '"', "Idempotency-Key", "life-" + id + calls);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
    }
}
