package samspil.pages;

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
import samspil.pages.components.ContactCard;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.EmptyState;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Facet;
import samspil.pages.components.Facets;
import samspil.pages.components.Fact;
import samspil.pages.components.FallbackNote;
import samspil.pages.components.Field;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hero;
import samspil.pages.components.LocationCard;
import samspil.pages.components.Opening;
import samspil.pages.components.OpeningTimes;
import samspil.pages.components.Pagination;
import samspil.pages.components.Prose;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Results;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Section;
import samspil.pages.components.Select;
import samspil.pages.components.Stack;
import samspil.pages.components.Tags;
import samspil.pages.components.Term;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.pages.components.Tile;
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
        return pages;
    }

    static Page home(Theme theme, Language language) {
        var body = Stack.of(
                new Hero(
                        "Find et fællesskab i Herlev",
                        "Foreninger, aktiviteter og frivilligt arbejde tæt på dig. Søg på det, du har lyst til.",
                        new SearchBox(language, "/da/herlev/search", "", "/v1/163/suggestions"),
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
                new Heading("", "Søg i foreninger og aktiviteter", ""),
                new SearchBox(Language.DA, "/da/herlev/search", "besøgsven", "/v1/163/suggestions"),
                new Columns(
                        results,
                        "Filtre",
                        List.of(new Facets(Language.DA, facets(), "/da/herlev/search?q=besøgsven"))));
        return page(theme, Language.DA, "Søg i foreninger og aktiviteter", links("Herlev"), body);
    }

    static Page entry(Theme theme) {
        var main = Stack.of(
                new Heading("Forening", "Besøgsvennerne i Herlev", "En snak, en gåtur eller et spil kort hver uge."),
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
                new Heading("", "Foreslå en rettelse", "Du behøver ikke at logge ind."),
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
                new Heading("", "Søg i foreninger og aktiviteter", ""),
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

    private static List<Link> links(String... texts) {
        return java.util.Arrays.stream(texts)
                .map(text -> new Link(text, "/da/herlev?" + text.length()))
                .toList();
    }

    private static List<Tile> tiles() {
        return List.of(
                tile(Icon.BALL, "Idræt og bevægelse", "214"),
                tile(Icon.NOTE, "Kultur og musik", "168"),
                tile(Icon.KITE, "Børn og unge", "132"),
                tile(Icon.CUP, "Senior og samvær", "97"),
                tile(Icon.HAND, "Social hjælp", "88"),
                tile(Icon.LEAF, "Natur og miljø", "54"),
                tile(Icon.PULSE, "Sundhed", "49"),
                tile(Icon.WORLD, "Internationalt", "31"));
    }

    private static Tile tile(Icon icon, String text, String number) {
        return new Tile(icon, new Link(text, "/da/herlev/search?topic=" + number), number + " steder");
    }

    private static ResultCard visitor() {
        return new ResultCard(
                Icon.CUP,
                new Link("Besøgsvennerne i Herlev", "/da/herlev/organisations/1"),
                "Forening",
                "Bliv besøgsven for en, der savner selskab, eller få selv besøg en gang om ugen.",
                List.of(
                        new Fact(Icon.PIN, "Herlev Bymidte"),
                        new Fact(Icon.CALENDAR, "Hele ugen"),
                        new Fact(Icon.COIN, "Gratis")),
                List.of("Ældre", "Ensomhed"));
    }

    private static ResultCard cafe() {
        return new ResultCard(
                Icon.BOOK,
                new Link("Lektiecaféen på biblioteket", "/da/herlev/activities/2"),
                "Aktivitet",
                "Frivillige hjælper med lektier i alle fag. Du kan bare komme forbi.",
                List.of(
                        new Fact(Icon.CLOCK, "Tirsdag og torsdag kl. 15–18"),
                        new Fact(Icon.PIN, "Herlev Bibliotek"),
                        new Fact(Icon.ACCESSIBLE, "Niveaufri adgang")),
                List.of("Børn og unge", "Uddannelse"));
    }

    private static ResultCard club() {
        return new ResultCard(
                Icon.BALL,
                new Link("Gåfodbold for alle over 60", "/da/herlev/activities/3"),
                "Aktivitet",
                "Fodbold i gangtempo, kaffe bagefter. Du behøver ikke at have spillet før.",
                List.of(new Fact(Icon.CLOCK, "Fredag kl. 10–11.30"), new Fact(Icon.PIN, "Herlev Stadion")),
                List.of("Idræt", "Senior"));
    }

    private static Pagination pagination() {
        return new Pagination(Language.DA, "21–40 af 143", "/da/herlev/search?cursor=a", "/da/herlev/search?cursor=b");
    }

    private static List<Facet> facets() {
        return List.of(
                new Facet(
                        "for",
                        "For hvem",
                        List.of(
                                new Choice("seniors", "Ældre", true, "57"),
                                new Choice("children", "Børn", false, "41"),
                                new Choice("families", "Familier", false, "23"))),
                new Facet(
                        "day",
                        "Hvornår",
                        List.of(
                                new Choice("weekday", "Hverdage", false, "88"),
                                new Choice("weekend", "Weekend", false, "19"))),
                new Facet("price", "Pris", List.of(new Choice("free", "Gratis", true, "112"))));
    }

    private static List<Choice> kinds() {
        return List.of(
                new Choice("wrong", "Noget er forkert", false),
                new Choice("missing", "Noget mangler", false),
                new Choice("closed", "Foreningen findes ikke mere", false));
    }

    private static ContactCard contact() {
        return new ContactCard(
                Language.DA,
                "Kim Eksempel",
                "Koordinator",
                "44 00 00 00",
                "besoegsven@herlev.example",
                "https://www.besoegsven.example/");
    }

    private static LocationCard location() {
        return new LocationCard(
                Language.DA,
                "Frivilligcentret",
                List.of("Eksempelgade 1", "2730 Herlev"),
                List.of(new Fact(Icon.ACCESSIBLE, "Niveaufri adgang")),
                List.of());
    }
}
