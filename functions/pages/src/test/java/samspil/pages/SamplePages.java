package samspil.pages;

import static samspil.pages.SampleParts.cafe;
import static samspil.pages.SampleParts.club;
import static samspil.pages.SampleParts.contact;
import static samspil.pages.SampleParts.facets;
import static samspil.pages.SampleParts.kinds;
import static samspil.pages.SampleParts.links;
import static samspil.pages.SampleParts.location;
import static samspil.pages.SampleParts.pagination;
import static samspil.pages.SampleParts.tiles;
import static samspil.pages.SampleParts.visitor;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.Language;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Cards;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Columns;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.EmptyState;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Facets;
import samspil.pages.components.FallbackNote;
import samspil.pages.components.Field;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hero;
import samspil.pages.components.Opening;
import samspil.pages.components.OpeningTimes;
import samspil.pages.components.Prose;
import samspil.pages.components.Results;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Section;
import samspil.pages.components.Select;
import samspil.pages.components.Stack;
import samspil.pages.components.Tags;
import samspil.pages.components.Term;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.pages.components.Tiles;

/** Pages as the directory will build them, to be looked at and to be checked. All names are invented. */
final class SamplePages {

    private SamplePages() {}

    static Map<String, Page> all() {
        var pages = new LinkedHashMap<String, Page>();
        pages.put("home", home(Theme.FOREST, Language.DA));
        pages.put("search", search(Theme.FOREST));
        pages.put("entry", entry(Theme.FJORD));
        pages.put("form", form(Theme.CLAY));
        pages.put("empty", empty(Theme.HEATHER));
        pages.put("sea", home(Theme.SEA, Language.NB));
        pages.put("night", home(Theme.NIGHT, Language.EN));
        pages.put("desk", SampleDesk.desk(Theme.FJORD));
        pages.put("check", SampleDesk.check(Theme.CLAY));
        pages.put("upload", SampleDesk.upload(Theme.SEA));
        pages.put("done", SampleDesk.done(Theme.FOREST));
        pages.put("ended", SampleDesk.ended(Theme.NIGHT));
        return pages;
    }

    static Page home(Theme theme, Language language) {
        var body = Stack.of(
                new Hero(
                        "Find et fællesskab i Herlev",
                        "Foreninger, aktiviteter og frivilligt arbejde tæt på dig. Søg på det, du har lyst til.",
                        new SearchBox(language, "/da/herlev/search", "", "/v1/163/suggestions"),
                        "Prøv for eksempel",
                        links("Besøgsven", "Fodbold for børn", "Kor", "Lektiehjælp")),
                new Tiles("Vælg et emne", tiles()),
                new Section("Her er der brug for dig", links("Se alle opgaver"), new Cards(List.of(visitor(), cafe()))),
                new Figures(List.of(
                        new Figure("1.240", "foreninger og grupper"),
                        new Figure("312", "gratis aktiviteter"),
                        new Figure("48", "opgaver til frivillige"))));
        return page(theme, language, "Find et fællesskab", List.of(), body);
    }

    static Page search(Theme theme) {
        Content hits = Stack.of(new Cards(List.of(visitor(), cafe(), club())), pagination());
        var results =
                new Results(Language.DA, "143 resultater for “besøgsven”", links("Ældre", "Gratis"), List.of(hits));
        var body = Stack.of(
                Heading.of("", "Søg i foreninger og aktiviteter", ""),
                new SearchBox(Language.DA, "/da/herlev/search", "besøgsven", "/v1/163/suggestions"),
                new Columns(
                        results,
                        "Filtre",
                        List.of(new Facets(Language.DA, facets(), List.of(), "/da/herlev/search?q=besøgsven"))));
        return page(theme, Language.DA, "Søg i foreninger og aktiviteter", links("Herlev"), body);
    }

    static Page entry(Theme theme) {
        var main = Stack.of(
                Heading.of("Forening", "Besøgsvennerne i Herlev", "En snak, en gåtur eller et spil kort hver uge."),
                new FallbackNote(Language.NB, Language.DA),
                new Prose("Vi er 40 frivillige, der besøger mennesker, som savner selskab. Alle kan være med, og du "
                        + "får et kursus og en fast kontaktperson.\n\nVi finder en besøgsven, der passer til "
                        + "dig, og vi følger op efter en måned."),
                new Tags(List.of("Ældre", "Ensomhed", "Socialt")),
                new OpeningTimes(
                        Language.DA,
                        "Åben telefon",
                        List.of(
                                new Opening("Mandag", "10.00–12.00", ""),
                                new Opening("Onsdag", "16.00–18.00", "Også for pårørende"),
                                new Opening("Første lørdag i måneden", "10.00–13.00", "Fælles kaffe"))),
                new DefinitionList(List.of(
                        Term.of("Målgruppe", "Voksne over 60 år"),
                        Term.of("Pris", "Gratis"),
                        Term.of("Sprog", "Dansk, arabisk, tyrkisk"),
                        Term.of("Sidst bekræftet", "3. marts 2026"))));
        return page(
                theme,
                Language.DA,
                "Besøgsvennerne i Herlev",
                links("Herlev", "Socialt"),
                new Columns(main, "Kontakt og sted", List.of(contact(), location())));
    }

    static Page form(Theme theme) {
        var name = Field.of("name", "Foreningens navn").value("Skakklubben <b>Tårnet</b>");
        var mail = Field.of("email", "Din e-mail")
                .hint("Vi skriver kun til dig om dette forslag.")
                .value("kim.example.org")
                .error("Skriv en e-mail med @, for eksempel navn@example.org");
        var kind = Field.of("kind", "Hvad drejer det sig om?").error("Vælg, hvad forslaget drejer sig om");
        var about = Field.of("text", "Dit forslag").hint("Skriv, hvad der er forkert, og hvad der er rigtigt.");
        var place = Field.of("place", "Bydel").optional();
        var form = new Form(
                "/da/herlev/suggest",
                List.of(
                        new TextField(Language.DA, name, "text", "organization"),
                        new TextField(Language.DA, mail, "email", "email"),
                        new Choices(Language.DA, kind, false, kinds()),
                        new TextArea(Language.DA, about, 5, 1000),
                        new Select(Language.DA, place, List.of(new Choice("a", "Hjortespring", false))),
                        new Button("Send forslag", true)));
        var body = Stack.of(
                new ErrorSummary(Language.DA, List.of(name, mail, kind, about, place)),
                Heading.of("", "Foreslå en rettelse", "Du behøver ikke at logge ind."),
                form);
        return page(theme, Language.DA, "Foreslå en rettelse", links("Herlev", "Skakklubben Tårnet"), body);
    }

    static Page empty(Theme theme) {
        var nothing = new EmptyState(
                Icon.SEARCH,
                "Vi fandt ikke noget",
                "Prøv et kortere ord, eller se, hvad der findes tæt på dig.",
                links("Alle foreninger", "Det sker i denne uge", "Kontakt frivilligcentret"));
        var body = Stack.of(
                Heading.of("", "Søg i foreninger og aktiviteter", ""),
                new SearchBox(Language.DA, "/da/herlev/search", "curling på taget", ""),
                Alert.of(AlertKind.INFO, "Vi søgte også efter “curling”", "Du kan sætte ordet i citationstegn."),
                Alert.of(AlertKind.SUCCESS, "Tak for dit forslag", "Du får svar inden 5 hverdage."),
                Alert.of(AlertKind.WARNING, "Oplysningerne er over et år gamle", "Ring, før du tager af sted."),
                new Results(Language.DA, "Ingen resultater", List.of(), List.of(nothing)));
        return page(theme, Language.DA, "Søg", links("Herlev"), body);
    }

    static Page page(Theme theme, Language language, String title, List<Link> trail, Content body) {
        var addresses = Map.of(
                Language.DA,
                "/da/herlev",
                Language.NB,
                "/nb/herlev",
                Language.NN,
                "/nn/herlev",
                Language.EN,
                "/en/herlev");
        var head = new Head(title, "Foreninger og frivilligt arbejde i Herlev.", addresses, "{\"@type\":\"WebPage\"}");
        return new Page(site(theme), language, head, trail, body);
    }

    static Site site(Theme theme) {
        return new Site(
                "Herlev",
                theme,
                "https://samspil.example",
                "/da/herlev",
                links("Foreninger", "Aktiviteter", "Bliv frivillig"),
                List.of("Frivilligkonsulenten", "frivillig@herlev.example", "Telefon 44 00 00 00"),
                links("Tilgængelighedserklæring", "Privatliv", "Åbne data"));
    }
}
