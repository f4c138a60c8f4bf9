package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samspil.access.IdentityProvider;
import samspil.access.Refusal;
import samspil.kernel.Language;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** What somebody reads before the log-in, after it failed, and after the log-out. */
@Singleton
record LogInPages(AccessPages pages, IdentityProvider provider) {

    /** What happens now, and one button. */
    Page explain(Language language, String next) {
        var start = new Link(say(language, "log-in.start"), start(language, next));
        var body = Stack.of(
                Heading.of("", say(language, "log-in.title"), say(language, "log-in.lead")),
                new Actions(List.of(new ButtonLink(start, true))),
                new Section(
                        say(language, "log-in.how"),
                        List.of(),
                        new Prose(say(language, "log-in.how.text", provider.host()))),
                new Section(say(language, "log-in.keeps"), List.of(), new Prose(say(language, "log-in.keeps.text"))));
        return page(language, "log-in.title", other -> address(other, next), body);
    }

    /** Why not, as far as it helps; and the way to begin again. */
    Page refused(Language language, Refusal refusal) {
        var key = switch (refusal) {
            case DENIED -> "refused.denied";
            case PROVIDER -> "refused.provider";
            case LEVEL -> "refused.level";
            case TOO_MANY -> "refused.too-many";
            default -> "refused.other";
        };
        var again = new Link(say(language, "refused.again"), address(language, ""));
        var home = new Link(say(language, "refused.desk"), "/" + language.tag() + "/desk");
        var body = Stack.of(
                Heading.of("", say(language, "refused.title"), say(language, key)),
                new Actions(List.of(new ButtonLink(again, true), new ButtonLink(home, false))));
        return page(language, "refused.title", other -> address(other, ""), body);
    }

    /** It is done here; the provider's own log-out comes next, where there is one. */
    Page loggedOut(Language language, Optional<URI> provider) {
        var way = provider.map(address -> new Link(say(language, "logged-out.on"), address.toString()))
                .orElseGet(() -> new Link(say(language, "logged-out.home"), "/" + language.tag()));
        var body = Stack.of(
                Heading.of("", say(language, "logged-out.title"), ""),
                Alert.of(AlertKind.SUCCESS, say(language, "logged-out.done"), say(language, "logged-out.text")),
                new Actions(List.of(new ButtonLink(way, true))));
        return page(language, "logged-out.title", other -> "/" + other.tag(), body);
    }

    private Page page(Language language, String title, Function<Language, String> path, Content body) {
        return pages.national(language, say(language, title), path, body);
    }

    private static String address(Language language, String next) {
        var own = "/" + language.tag() + "/log-in";
        return next.isEmpty() ? own : own + "?next=" + encoded(next);
    }

    private static String start(Language language, String next) {
        return "/log-in/start?lang=" + language.tag() + "&next=" + encoded(next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String say(Language language, String key, Object... arguments) {
        return AccessPages.say(language, key, arguments);
    }
}
