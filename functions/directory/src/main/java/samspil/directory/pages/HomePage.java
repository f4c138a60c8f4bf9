package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.pages.parts.Guide;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.View;
import samspil.pages.Dresses;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Hero;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;
import samspil.platform.outlook.OutlookEntry;

/**
 * The natural place to begin: search, subjects, who needs a hand, what happens this week.
 *
 * @param outlook what comes next
 */
record HomePage(View view, List<OutlookEntry> outlook) {
    private static final int TILES = 12;
    private static final int SHORTCUTS = 6;

    Page in(DirectoryPages pages) {
        var name = view.visit().municipality().name();
        var heading = new DirectoryPages.Heading(view.say("home.title", name), view.say("home.lead", name));
        return pages.page(
                view.visit(),
                heading,
                Addresses::home,
                List.of(),
                body(pages.sites().dresses()));
    }

    private Content body(Dresses dresses) {
        var contents = view.catalogue().live().isEmpty()
                ? Stream.of(nothingYet())
                : Stream.of(Stream.of(tiles()), news()).flatMap(parts -> parts);
        return new Stack(Stream.of(
                        Stream.of(hero()),
                        contents,
                        Stream.of(new HomeOutlook(view, outlook).content()),
                        contact(dresses),
                        new HomeFigures(view).content())
                .flatMap(parts -> parts)
                .toList());
    }

    private Content hero() {
        var addresses = view.addresses();
        var search = new SearchBox(view.visit().language(), addresses.search(), "", addresses.completions());
        var shortcuts = new Subjects(view)
                .most("target", SHORTCUTS).stream()
                        .filter(subject -> !subject.category().code().equals("everyone"))
                        .map(subject -> view.subject(subject.category()))
                        .toList();
        var name = view.visit().municipality().name();
        return new Hero(
                view.say("home.title", name), view.say("home.lead", name), search, view.say("home.for"), shortcuts);
    }

    private Content tiles() {
        var tiles = new Subjects(view)
                .most("topic", TILES).stream()
                        .map(subject -> new Tile(
                                Symbols.of(subject.category()),
                                view.subject(subject.category()),
                                view.visit().count("count.entries", subject.count())))
                        .toList();
        return new Tiles(view.say("home.topics"), tiles);
    }

    private Stream<Content> news() {
        var news = new HomeNews(view);
        return Stream.of(
                        section("home.volunteers", Kind.OPPORTUNITY, news.wanted()),
                        section("home.week", Kind.ACTIVITY, news.thisWeek()),
                        section("home.recent", Kind.ORGANISATION, news.recent()))
                .flatMap(part -> part);
    }

    private Stream<Content> section(String key, Kind kind, List<? extends Entry> entries) {
        var more = new Link(view.say(key + ".all"), view.addresses().search("kind", kind.plural()));
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(view.say(key), List.of(more), new EntryCards(view).of(entries)));
    }

    private Stream<Content> contact(Dresses dresses) {
        return dresses.of(view.visit().municipality()).stream()
                .map(dress -> new Section(view.say("home.contact"), List.of(), new Guide(view, dress)));
    }

    private Content nothingYet() {
        var name = view.visit().municipality().name();
        var others = new Link(
                view.say("home.empty.others"), "/" + view.visit().language().tag());
        var text = view.say("home.empty.text", name);
        return new Section(
                view.say("home.empty", name),
                List.of(),
                new EmptyState(Icon.LEAF, view.say("home.empty.soon"), text, List.of(others)));
    }
}
