package samspil.directory.pages;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.directory.Catalogue;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.Query;
import samspil.directory.SuggestionId;
import samspil.directory.Taxonomy;
import samspil.directory.exchange.Site;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.directory.search.CatalogueSearch;
import samspil.directory.search.QueryParameters;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Violation;
import samspil.pages.Dresses;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.platform.http.FormFields;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;

/** Every kind of page of one directory, in one language, at one instant. */
record EveryPage(Catalogue catalogue, Language language, Instant now) {
    private static final String ORIGIN = "https://samspil.example";
    private static final Sites SITES = new Sites(ORIGIN, Dresses.shipped());
    private static final DirectoryPages PAGES = new DirectoryPages(SITES);
    private static final SchemaTerms TERMS = new SchemaTerms(new Site(ORIGIN));
    private static final int OF_EACH_KIND = 3;

    Map<String, Page> all() {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("national", new NationalPage(Municipalities.shipped(), language, "").in(SITES));
        pages.put("national-found", new NationalPage(Municipalities.shipped(), language, "hoje").in(SITES));
        pages.put("national-none", new NationalPage(Municipalities.shipped(), language, Hostile.MARKUP).in(SITES));
        var about = new AboutPages(
                PAGES,
                view().visit(),
                SITES.dresses().of(catalogue.municipality()).orElseThrow());
        pages.put("accessibility", about.accessibility());
        pages.put("privacy", about.privacy());
        pages.put("home", new HomePage(view(), List.of()).in(PAGES));
        pages.put("home-announced", new HomePage(view(), announced()).in(PAGES));
        pages.put("search", search(Map.of("q", List.of("besøgsven"))));
        pages.put(
                "filtered",
                search(Map.of("weekday", List.of("tuesday"), "free", List.of("true"), "near", List.of("55.72,12.44"))));
        pages.put("misspelt", search(Map.of("q", List.of("fodbol"), "age", List.of("200"))));
        pages.put("nothing", search(Map.of("q", List.of("xyzzy" + Hostile.MARKUP), "weekday", List.of("monday"))));
        pages.put("shortlist", shortlist(List.of(), ""));
        var listed = catalogue.live(Kind.ACTIVITY).stream()
                .limit(2)
                .map(live -> Shortlist.of(live.entry()).toString());
        var gone = "venues/00000000-0000-0000-0000-000000000000";
        pages.put(
                "shortlist-full",
                shortlist(Stream.concat(listed, Stream.of(gone)).toList(), "kor" + Hostile.MARKUP));
        for (var kind : Kind.values()) {
            catalogue.live(kind).stream()
                    .limit(OF_EACH_KIND)
                    .forEach(live -> pages.put(kind.key() + "-" + live.id(), entry(live)));
        }
        catalogue.live(Kind.ORGANISATION).stream().limit(1).forEach(live -> forms(pages, live));
        return pages;
    }

    Page entry(Published.Live live) {
        return new EntryPage(view(), live.entry()).in(PAGES, TERMS.of(view(), live.entry()));
    }

    private Page search(Map<String, List<String>> parameters) {
        var asked = Asked.of(parameters, new QueryParameters(Taxonomy.shipped()), language);
        var search = new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
        var results = search.find(catalogue.municipality(), asked.query()).orElseThrow();
        return new SearchPage(view(), asked, results, List.of()).in(PAGES);
    }

    private Page shortlist(List<String> entries, String words) {
        var search = new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
        var found = search.find(catalogue.municipality(), Query.words(words, language));
        return new ShortlistPage(view(), Shortlist.of(entries), words, found).in(PAGES);
    }

    private void forms(Map<String, Page> pages, Published.Live live) {
        var visit = view().visit();
        var errors = new SuggestErrors(language)
                .of(List.of(
                        new Violation("/changes/contacts/0/email", "form.email"),
                        new Violation("/from/email", "form.email"),
                        new Violation("/message", "suggestion.empty")));
        var body = FormFields.of(
                Map.of("pick", List.of("name", "email"), "name", List.of(Hostile.MARKUP), "message", List.of("?")));
        var suggest = new SuggestPage(PAGES, visit, live);
        for (var step : SuggestStep.values()) {
            var form = new Suggesting(visit, live, body, Map.of());
            pages.put("suggest-" + step.key(), suggest.form(new SuggestForm(form, step)));
            pages.put("suggest-wrong-" + step.key(), suggest.form(new SuggestForm(form.wrong(errors), step)));
        }
        pages.put("suggest-thanks", suggest.thanks(new SuggestionId(live.id().value())));
        var verify = new VerifyPage(PAGES, visit, "token");
        pages.put("verify", verify.ask(live.entry(), 1, true));
        pages.put("verify-thanks", verify.thanks(live.entry()));
        pages.put("verify-refused", verify.refused());
    }

    private View view() {
        return new View(new Visit(catalogue.municipality(), language, now), catalogue);
    }

    /** A policy whose title is markup, and its revision. */
    private List<OutlookEntry> announced() {
        return Arrays.stream(OutlookKind.values())
                .map(kind -> new OutlookEntry(
                        new OutlookEntry.Key(catalogue.municipality().id(), kind, "politik"),
                        LocalText.of(Language.DA, Hostile.MARKUP),
                        "/herlev/policies/politik",
                        new CoarseDate("2016-23")))
                .toList();
    }
}
