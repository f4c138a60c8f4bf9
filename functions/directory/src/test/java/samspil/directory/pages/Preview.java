package samspil.directory.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.SuggestionId;
import samspil.directory.Taxonomy;
import samspil.directory.exchange.NativeLine;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.directory.search.CatalogueSearch;
import samspil.directory.search.QueryParameters;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.pages.Dresses;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.platform.json.Parsed;

/** Lays the pages out for looking at: {@code Preview <folder of <code>.ndjson> <folder of pages>}. */
final class Preview {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Sites SITES = new Sites("https://samspil.example", Dresses.shipped());

    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        var target = Files.createDirectories(Path.of(arguments[1]));
        for (var page : all(Path.of(arguments[0])).entrySet()) {
            Files.writeString(
                    target.resolve(page.getKey() + ".html"), page.getValue().html());
        }
    }

    private static Map<String, Page> all(Path folder) throws IOException {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("national", new NationalPage(Municipalities.shipped(), Language.DA).in(SITES));
        add(pages, "herlev", catalogue(folder, "herlev"), Language.DA);
        add(pages, "loerenskog", catalogue(folder, "loerenskog"), Language.NN);
        add(pages, "vesthimmerland", catalogue(folder, "vesthimmerland"), Language.EN);
        var empty = new Catalogue(municipality("faerder"), NOW, "0", List.of());
        pages.put("empty-home", home(new View(new Visit(empty.municipality(), Language.NB, NOW), empty)));
        return pages;
    }

    private static void add(Map<String, Page> pages, String name, Catalogue catalogue, Language language) {
        var view = new View(new Visit(catalogue.municipality(), language, NOW), catalogue);
        pages.put(name + "-home", home(view));
        pages.put(name + "-search", search(view, Map.of("q", List.of("besøgsven"), "lang", List.of(language.tag()))));
        pages.put(
                name + "-filtered",
                search(
                        view,
                        Map.of(
                                "weekday",
                                List.of("tuesday"),
                                "free",
                                List.of("true"),
                                "age",
                                List.of("200"),
                                "near",
                                List.of(catalogue.municipality().latitude() + ","
                                        + catalogue.municipality().longitude()))));
        pages.put(name + "-typo", search(view, Map.of("q", List.of("fodbol"))));
        pages.put(name + "-nothing", search(view, Map.of("q", List.of("xyzzy"), "weekday", List.of("monday"))));
        forms(pages, name, view, catalogue.live(Kind.ORGANISATION).getFirst());
        for (var kind : Kind.values()) {
            var live = catalogue.live(kind);
            for (int i = 0; i < 3; i++) {
                pages.put(
                        name + "-" + kind.key() + "-" + i,
                        new EntryPage(view, live.get(live.size() * i / 3).entry()).in(new DirectoryPages(SITES), ""));
            }
        }
    }

    private static void forms(Map<String, Page> pages, String name, View view, Published.Live live) {
        var all = new DirectoryPages(SITES);
        var visit = view.visit();
        var values = new SuggestableFields(live.entry(), visit.language()).live();
        var errors = new SuggestErrors(visit.language())
                .of(List.of(
                        new Violation("/changes/contacts/0/email", "form.email"),
                        new Violation("/message", "suggestion.empty")));
        var suggest = new SuggestPage(all, visit, live);
        pages.put(name + "-suggest", suggest.form(new SuggestForm(visit, live, values, Map.of())));
        pages.put(name + "-suggest-errors", suggest.form(new SuggestForm(visit, live, values, errors)));
        pages.put(
                name + "-suggest-thanks",
                suggest.thanks(new SuggestionId(live.id().value())));
        var verify = new VerifyPage(all, visit, "token");
        pages.put(name + "-verify", verify.ask(live.entry(), 1, true));
        pages.put(name + "-verify-thanks", verify.thanks(live.entry()));
        pages.put(name + "-verify-refused", verify.refused());
    }

    private static Page home(View view) {
        return new HomePage(view).in(new DirectoryPages(SITES));
    }

    private static Page search(View view, Map<String, List<String>> parameters) {
        var asked = Asked.of(
                parameters,
                new QueryParameters(Taxonomy.shipped()),
                view.visit().language());
        var search = new CatalogueSearch(_ -> view.catalogue(), Taxonomy.shipped());
        var results = search.find(view.visit().municipality(), asked.query()).orElseThrow();
        return new SearchPage(view, asked, results).in(new DirectoryPages(SITES));
    }

    private static Municipality municipality(String slug) {
        return Municipalities.shipped().bySlug(slug).orElseThrow();
    }

    private static Catalogue catalogue(Path folder, String slug) throws IOException {
        var municipality = municipality(slug);
        var live = new ArrayList<Published>();
        for (var line : Files.readAllLines(folder.resolve(municipality.id() + ".ndjson"))) {
            var entry = ((Parsed.Value<Entry>) NativeLine.read(line)).value();
            var modified = NOW.minus(Duration.ofMinutes(Math.floorMod(entry.id().hashCode(), 90_000)));
            live.add(new Published.Live(entry.published(), 1, modified));
        }
        return new Catalogue(municipality, NOW, "0", live);
    }
}
