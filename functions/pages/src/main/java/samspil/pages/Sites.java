package samspil.pages;

import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/**
 * The site of each municipality, and the one above them all.
 *
 * @param origin scheme and host, without a slash at the end
 */
public record Sites(String origin, Dresses dresses) {

    private static final List<String> KINDS = List.of("organisations", "activities", "opportunities", "venues");

    /** The site of one municipality. */
    public Site of(Municipality municipality, Language language) {
        var home = "/" + language.tag() + "/" + municipality.slug();
        var dress = dresses.of(municipality);
        return new Site(
                municipality.name(),
                dress.map(Dress::theme).orElse(Theme.SEA),
                origin,
                home,
                navigation(home, language),
                dress.map(known -> List.of(known.contact(), known.email())).orElse(List.of()),
                footer(municipality, home, language));
    }

    /** The pages on which a municipality is found. */
    public Site national(Language language) {
        return new Site(
                "Samspil",
                Theme.FJORD,
                origin,
                "/" + language.tag(),
                List.of(),
                List.of(),
                List.of(duties("/" + language.tag(), language), reference(language)));
    }

    private static List<Link> navigation(String home, Language language) {
        var kinds =
                KINDS.stream().map(kind -> new Link(Words.say(language, "nav." + kind), home + "/search?kind=" + kind));
        var grants = new Link(Words.say(language, "nav.grants"), home + "/grants");
        var policies = new Link(Words.say(language, "nav.policies"), home + "/policies");
        var council = new Link(Words.say(language, "nav.council"), home + "/council");
        var shortlist = new Link(Words.say(language, "nav.shortlist"), home + Site.SHORTLIST);
        return Stream.concat(kinds, Stream.of(grants, policies, council, shortlist))
                .toList();
    }

    private static List<Link> footer(Municipality municipality, String home, Language language) {
        return List.of(
                duties(home, language),
                new Link(Words.say(language, "footer.accessibility"), home + "/accessibility"),
                new Link(Words.say(language, "footer.privacy"), home + "/privacy"),
                new Link(Words.say(language, "footer.data"), "/v1/" + municipality.slug() + "/export/entries.csv"),
                new Link(Words.say(language, "footer.hsds"), "/hsds/v3/" + municipality.slug()),
                new Link(Words.say(language, "footer.widget"), home + "/widget/about"),
                reference(language),
                new Link(Words.say(language, "footer.all"), "/" + language.tag()));
    }

    private static Link duties(String home, Language language) {
        return new Link(Words.say(language, "footer.duties"), home + "/duties");
    }

    private static Link reference(Language language) {
        return new Link(Words.say(language, "footer.reference"), "/" + language.tag() + "/reference");
    }
}
