package samspil.local.login;

import java.util.Map;
import java.util.stream.Stream;
import samspil.local.http.WebAnswer;

/** The pages; each says that none of this is real. */
record Pages(Persons persons, Labels labels) {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String FRAME = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="icon" href="/login.svg">
            <link rel="stylesheet" href="/login.css">
            </head>
            <body>
            <p class="banner"><strong>%s</strong> <span>%s</span></p>
            <header><span class="brand"><img src="/login.svg" alt="" width="28" height="28"> Samspil</span>%s</header>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    /** Who one can be for a log-in that the client asked for. */
    WebAnswer choice(Parameters request, Tongue tongue) {
        Html cancel = Html.of(
                "<p><a href=\"?%s\">%s</a></p>", request.with("cancel", "1").encoded(), tongue.say("cancel"));
        Html cards = new Cards(persons, request, tongue, true).html();
        return page(
                200, tongue, request, "choice.title", Html.of("%s%s%s", lead("choice.lead", tongue), cancel, cards));
    }

    /** Who there is, for those who came without a request. */
    WebAnswer people(Parameters request, Tongue tongue) {
        Html cards = new Cards(persons, request, tongue, false).html();
        return page(200, tongue, request, "people.title", Html.of("%s%s", lead("people.lead", tongue), cards));
    }

    private static Html lead(String key, Tongue tongue) {
        return Html.of("<p class=\"lead\">%s</p>", tongue.say(key));
    }

    /** Nobody is logged in here any more. */
    WebAnswer ended(Tongue tongue) {
        return message(200, tongue, "ended");
    }

    /** Why a request goes no further, where it would be unsafe to send the browser back. */
    WebAnswer refused(Tongue tongue, String reason) {
        return message(400, tongue, reason);
    }

    private WebAnswer message(int status, Tongue tongue, String key) {
        return page(status, tongue, new Parameters(Map.of()), key + ".title", lead(key, tongue));
    }

    private WebAnswer page(int status, Tongue tongue, Parameters request, String title, Html body) {
        Html heading = Html.of("<h1>%s</h1>%s", tongue.say(title), body);
        Html page = Html.of(
                FRAME,
                tongue.tag(),
                tongue.say(title) + " – " + tongue.say("banner"),
                tongue.say("banner"),
                tongue.say("banner.more"),
                languages(request, tongue),
                heading);
        return WebAnswer.text(status, "text/html; charset=utf-8", page.markup())
                .with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer")
                .with("Cache-Control", "no-store");
    }

    private Html languages(Parameters request, Tongue tongue) {
        Stream<Html> links = labels.tags().stream()
                .map(tag -> Html.of(
                        "<a href=\"?%s\" lang=\"%s\"%s>%s</a>",
                        request.with("ui_locales", tag).encoded(),
                        tag,
                        tag.equals(tongue.tag()) ? new Html(" aria-current=\"true\"") : Html.NOTHING,
                        tongue.say("language." + tag)));
        return Html.of("<nav aria-label=\"%s\">%s</nav>", tongue.say("languages"), Html.join(links));
    }
}
