package samspil.directory.pages;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.pages.parts.Welcome;
import samspil.kernel.Country;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Head;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Stack;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;

/** Where somebody finds their municipality. */
record NationalPage(Municipalities municipalities, Language language) {
    private static final Labels LABELS = Labels.load("samspil/directory/labels.tsv");

    Page in(Sites sites) {
        var addresses = new EnumMap<Language, String>(Language.class);
        for (var other : Language.values()) {
            addresses.put(other, "/" + other.tag());
        }
        var head = new Head(say("national.title"), say("national.lead"), addresses);
        return new Page(sites.national(language), language, head, List.of(), body());
    }

    private Content body() {
        var countries = Stream.of(Country.values()).map(this::tiles);
        return new Stack(Stream.concat(Stream.of(new Welcome(say("national.title"), say("national.lead"))), countries)
                .toList());
    }

    private Content tiles(Country country) {
        var tiles = municipalities.all().stream()
                .filter(municipality -> municipality.country() == country)
                .map(this::tile)
                .toList();
        return new Tiles(say("country." + country.name().toLowerCase(java.util.Locale.ROOT)), tiles);
    }

    private Tile tile(Municipality municipality) {
        var home = "/" + language.tag() + "/" + municipality.slug();
        return new Tile(Icon.HOUSE, new Link(municipality.name(), home), municipality.region());
    }

    private String say(String key) {
        return LABELS.label(language, key);
    }
}
