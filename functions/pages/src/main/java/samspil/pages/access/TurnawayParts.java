package samspil.pages.access;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.kernel.Language;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.SessionEnded;
import samspil.pages.components.Stack;
import samspil.platform.access.FormRule;

/**
 * What somebody reads who is turned away.
 *
 * @param fields what they had sent, without the form token
 * @param path where to
 */
record TurnawayParts(Language language, Map<String, List<String>> fields, String path) {

    /** The session ended while they wrote. */
    Content ended(String logIn) {
        return new SessionEnded(language, logIn, path, fields);
    }

    /** They are logged in anew, and what they wrote only has to be sent again. */
    Content stale(String formToken) {
        var kept = fields.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> new Hidden(each.getKey(), value)));
        var own = Stream.of(new Hidden(FormRule.FIELD, formToken), new Button(say("stale.send"), true));
        return Stack.of(
                heading("stale"),
                new Form(path, Stream.<Content>concat(kept, own).toList()));
    }

    /** They act as somebody who may not. */
    Content notAllowed(String duty, String change) {
        var heading = Heading.of("", say("not-allowed"), say("not-allowed.lead", duty));
        return Stack.of(
                heading,
                new Actions(List.of(
                        new ButtonLink(new Link(say("not-allowed.change"), change), true),
                        new ButtonLink(new Link(say("mine"), "/" + language.tag() + "/desk"), false),
                        new ButtonLink(new Link(say("home"), "/" + language.tag()), false))));
    }

    /** The form came from another site. */
    Content foreign() {
        return Stack.of(
                heading("foreign"),
                new Actions(List.of(new ButtonLink(new Link(say("home"), "/" + language.tag()), false))));
    }

    private Content heading(String key) {
        return Heading.of("", say(key), say(key + ".lead"));
    }

    private String say(String key, Object... arguments) {
        return DutyWords.say(language, "turnaway." + key, arguments);
    }
}
