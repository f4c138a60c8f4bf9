package samspil.pages.errors;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.Site;
import samspil.pages.Sites;
import samspil.pages.Words;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Finder;
import samspil.pages.components.Heading;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Stack;
import samspil.platform.http.ProblemPage;
import samspil.platform.http.ProblemType;
import samspil.platform.http.Readers;

/** What somebody with a browser sees when something went wrong: in their language, and with a way on. */
@Singleton
@Requires(
        env = {
            "public",
            "intake",
            "confirm",
            "desk",
            "log-in",
            "access-desk",
            "policies-public",
            "policies-desk",
            "policies-respond",
            "council-public",
            "council-desk",
            "council-vote",
            "council-tally",
            "duties-public",
            "duties-desk",
            "meetings-public",
            "meetings-reply",
            "meetings-desk",
            "grants-public",
            "grants-apply",
            "grants-desk",
            "grants-council",
            "grants-decide",
            "grants-pay"
        })
public final class ErrorPages implements ProblemPage {

    private static final Pattern MACHINES = Pattern.compile("/(v1|hsds|assets)(/.*)?");

    private final Sites sites;
    private final Municipalities municipalities;

    /** The pages of these sites. */
    public ErrorPages(Sites sites, Municipalities municipalities) {
        this.sites = sites;
        this.municipalities = municipalities;
    }

    @Override
    public Optional<String> of(HttpRequest<?> request, ProblemType type, String correlation) {
        return MACHINES.matcher(request.getPath()).matches()
                ? Optional.empty()
                : Optional.of(page(request, type, correlation).html());
    }

    /** The page for a problem that no exception told. */
    public HttpResponse<?> answer(HttpRequest<?> request, ProblemType type) {
        return PageAnswers.passing(type.status(), page(request, type, ""));
    }

    private Page page(HttpRequest<?> request, ProblemType type, String correlation) {
        var municipality = Arrays.stream(request.getPath().split("/", 4))
                .skip(2)
                .limit(1)
                .flatMap(name -> municipalities.bySlug(name).stream())
                .findFirst();
        return page(Readers.language(request), municipality, type, correlation);
    }

    private Page page(Language language, Optional<Municipality> municipality, ProblemType type, String correlation) {
        var site = municipality.map(known -> sites.of(known, language)).orElseGet(() -> sites.national(language));
        var title = Words.say(language, "problem." + word(type));
        var advice =
                Words.say(language, type == ProblemType.INTERNAL ? "problem.quote" : "problem.advice", correlation);
        var way = new Link(Words.say(language, "problem.home", site.name()), site.home());
        var body = new Stack(Stream.concat(
                        Stream.of(Heading.of("", title, advice)),
                        Stream.concat(search(site, language, municipality), button(way)))
                .toList());
        return new Page(site, language, new Head(title, advice, addresses(municipality)), List.of(way), body);
    }

    private static Stream<Content> search(Site site, Language language, Optional<Municipality> municipality) {
        return Stream.of(municipality
                .<Content>map(
                        known -> new SearchBox(language, site.home() + "/search", "", completions(known, language)))
                .orElseGet(() -> finder(site, language)));
    }

    private static String completions(Municipality municipality, Language language) {
        return "/v1/" + municipality.slug() + "/completions?lang=" + language.tag();
    }

    private static Content finder(Site site, Language language) {
        var label = Words.say(language, "problem.find");
        return new Finder(label, Words.say(language, "problem.find.button"), site.home(), "", "", "");
    }

    private static Stream<Content> button(Link way) {
        return Stream.of(new Actions(List.of(new ButtonLink(way, false))));
    }

    private static String word(ProblemType type) {
        return switch (type) {
            case NOT_FOUND, GONE, METHOD, TOO_MANY, INTERNAL -> type.key();
            default -> "invalid";
        };
    }

    private static Map<Language, String> addresses(Optional<Municipality> municipality) {
        var addresses = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> addresses.put(
                        language,
                        "/" + language.tag()
                                + municipality.map(known -> "/" + known.slug()).orElse("")));
        return addresses;
    }
}
