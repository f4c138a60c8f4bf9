package samspil.checks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import samspil.grants.form.QuestionForm;
import samspil.grants.scheme.Afterwards;
import samspil.grants.scheme.Filing;
import samspil.grants.scheme.Shipped;
import samspil.grants.scheme.Terms;
import samspil.platform.json.Json;

/**
 * A scheme of Vesthimmerland that asks for no documents and pays in two parts, with a round that is open and a line of
 * its name.
 */
record TwoParts(LocalSystem system, String id) {
    private static final String DESK = "/v1/820/desk/grants";
    private static final String ANSWERS = """
            {"number": {"kind": "text", "text": "99820519"}, "contact": {"kind": "text", "text": "os@forening.example"},
             "members": {"kind": "figure", "figure": 40}, "volunteers": {"kind": "figure", "figure": 9},
             "amount": {"kind": "sum", "amount": 100000},
             "budget": {"kind": "posts", "posts": [{"side": "expense", "text": "Bolde", "amount": 300000},
               {"side": "income", "text": "Egne midler", "amount": 200000}]}}""";

    /** Opens the round. */
    TwoParts open() {
        desk("/schemes", "{\"id\": \"%s\", \"terms\": %s}".formatted(id, Json.write(terms())), 0);
        desk("/schemes/" + id + "/adoption", """
                {"on": "%s", "by": "Udvalget", "minutes": "punkt 7"}""".formatted(today().minusDays(9)), 1);
        desk("/schemes/" + id + "/activation", "", 2);
        desk("/lines", """
                {"id": "%s", "title": {"da": "To rater"}, "refundsUntil": "2099-12-31T22:59:59Z"}""".formatted(id), 0);
        desk("/lines/" + id + "/appropriations", """
                {"key": "budget", "amount": 5000000, "minutes": "punkt 7"}""", 0);
        desk("/rounds", """
                {"id": "%1$s", "offer": {"scheme": "%1$s", "version": 1, "title": {"da": "Materialer i to rater"},
                  "window": {"opens": "%2$sT07:00:00Z", "closes": "%3$sT22:59:59Z", "zone": "Europe/Copenhagen"},
                  "lines": ["%1$s"], "pool": 5000000}}""".formatted(id, today().minusDays(2), today().plusDays(30)), 0);
        desk("/rounds/" + id + "/publication", "", 1);
        return this;
    }

    /** In assessment; its id. */
    String assessed(String applicant) {
        return Life.begun(system, applicant, id)
                .sent(ANSWERS)
                .atDesk("/assessment", "{\"aid\": \"none\", \"reason\": \"Ingen erhvervsmæssig aktivitet.\"}")
                .id();
    }

    private static Terms terms() {
        var shipped = Shipped.all().stream()
                .filter(each -> each.id().value().equals("paragraf-18"))
                .findFirst()
                .orElseThrow()
                .terms();
        var form = new QuestionForm(List.of(
                shipped.form().sections().getFirst(), shipped.form().sections().get(2)));
        return new Terms(
                shipped.about(),
                shipped.eligibility(),
                form,
                new Filing(shipped.filing().late(), 9, List.of()),
                shipped.assessment(),
                shipped.legal(),
                new Afterwards(List.of(50, 50), shipped.afterwards().reporting(), 5));
    }

    private void desk(String path, String body, int seen) {
        new Operator(system, "demo-vesthimmerland-administrator")
                .done("POST", DESK + path, body, "If-Match", "\"" + seen + "\"");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }
}
