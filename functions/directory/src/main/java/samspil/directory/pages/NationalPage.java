package samspil.directory.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samspil.directory.FindMunicipalities;
import samspil.directory.pages.parts.Welcome;
import samspil.directory.pages.words.Addresses;
import samspil.kernel.Country;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Dress;
import samspil.pages.Head;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.Theme;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Finder;
import samspil.pages.components.PlaceCard;
import samspil.pages.components.PlaceCards;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/**
 * Where somebody finds their municipality.
 *
 * @param asked what was typed to find it; may be empty
 */
record NationalPage(Municipalities municipalities, Language language, String asked) {
    private static final Labels LABELS = Labels.load("samspil/directory/labels.tsv");

    Page in(Sites sites) {
        var addresses = new EnumMap<Language, String>(Language.class);
        var query = asked.isBlank() ? "" : "?q=" + Addresses.encoded(asked);
        for (var other : Language.values()) {
            addresses.put(other, "/" + other.tag() + query);
        }
        var head = new Head(say("national.title"), say("national.lead"), addresses);
        return new Page(sites.national(language), language, head, List.of(), body(sites));
    }

    private Content body(Sites sites) {
        var found = new FindMunicipalities(municipalities).of(asked);
        var parts = new ArrayList<Content>();
        parts.add(new Welcome(say("national.title"), say("national.lead"), finder()));
        Stream.of(Country.values())
                .flatMap(country -> cards(sites, country, found))
                .forEach(parts::add);
        if (found.isEmpty()) {
            parts.add(nothing());
        }
        return new Stack(parts);
    }

    private Finder finder() {
        return new Finder(
                say("national.find"),
                say("national.find.button"),
                "/" + language.tag(),
                asked.strip(),
                say("national.found", "#"),
                say("national.none"));
    }

    private Stream<Content> cards(Sites sites, Country country, List<Municipality> found) {
        var cards = found.stream()
                .filter(municipality -> municipality.country() == country)
                .map(municipality -> card(sites, municipality))
                .toList();
        var heading = say("country." + country.name().toLowerCase(Locale.ROOT));
        return cards.isEmpty() ? Stream.empty() : Stream.of(new PlaceCards(heading, cards));
    }

    private PlaceCard card(Sites sites, Municipality municipality) {
        var home = new Link(municipality.name(), "/" + language.tag() + "/" + municipality.slug());
        var theme = sites.dresses().of(municipality).map(Dress::theme).orElse(Theme.SEA);
        return new PlaceCard(home, municipality.region(), theme, FindMunicipalities.spellings(municipality));
    }

    private Content nothing() {
        var all = new Link(say("home.empty.others"), "/" + language.tag());
        var state = new EmptyState(Icon.PIN, say("national.none.maybe"), say("national.none.text"), List.of(all));
        return new Section(say("national.none"), List.of(), state);
    }

    private String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }
}
