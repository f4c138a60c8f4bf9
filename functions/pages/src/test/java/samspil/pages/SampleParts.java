package samspil.pages;

import java.util.Arrays;
import java.util.List;
import samspil.kernel.Language;
import samspil.pages.components.Choice;
import samspil.pages.components.ContactCard;
import samspil.pages.components.Facet;
import samspil.pages.components.Fact;
import samspil.pages.components.LocationCard;
import samspil.pages.components.Pagination;
import samspil.pages.components.ResultCard;
import samspil.pages.components.Spoken;
import samspil.pages.components.Tile;

/** The parts of the sample pages. All names are invented. */
final class SampleParts {

    private SampleParts() {}

    static List<Link> links(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Link(text, "/da/herlev?" + text.length()))
                .toList();
    }

    static List<Tile> tiles() {
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

    static Tile tile(Icon icon, String text, String number) {
        return new Tile(icon, new Link(text, "/da/herlev/search?topic=" + number), number + " steder");
    }

    static ResultCard visitor() {
        return new ResultCard(
                Icon.CUP,
                Spoken.of("Besøgsvennerne i Herlev"),
                "/da/herlev/organisations/1",
                "Forening",
                Spoken.of("Bliv besøgsven for en, der savner selskab, eller få selv besøg en gang om ugen."),
                List.of(
                        new Fact(Icon.PIN, "Herlev Bymidte"),
                        new Fact(Icon.CALENDAR, "Hele ugen"),
                        new Fact(Icon.COIN, "Gratis")),
                List.of("Ældre", "Ensomhed"));
    }

    static ResultCard cafe() {
        return new ResultCard(
                Icon.BOOK,
                Spoken.of("Lektiecaféen på biblioteket"),
                "/da/herlev/activities/2",
                "Aktivitet",
                Spoken.of("Frivillige hjælper med lektier i alle fag. Du kan bare komme forbi."),
                List.of(
                        new Fact(Icon.CLOCK, "Tirsdag og torsdag kl. 15–18"),
                        new Fact(Icon.PIN, "Herlev Bibliotek"),
                        new Fact(Icon.ACCESSIBLE, "Niveaufri adgang")),
                List.of("Børn og unge", "Uddannelse"));
    }

    static ResultCard club() {
        return new ResultCard(
                Icon.BALL,
                Spoken.of("Gåfodbold for alle over 60"),
                "/da/herlev/activities/3",
                "Aktivitet",
                Spoken.of("Fodbold i gangtempo, kaffe bagefter. Du behøver ikke at have spillet før."),
                List.of(new Fact(Icon.CLOCK, "Fredag kl. 10–11.30"), new Fact(Icon.PIN, "Herlev Stadion")),
                List.of("Idræt", "Senior"));
    }

    static Pagination pagination() {
        return new Pagination(Language.DA, "21–40 af 143", "/da/herlev/search?cursor=a", "/da/herlev/search?cursor=b");
    }

    static List<Facet> facets() {
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

    static List<Choice> kinds() {
        return List.of(
                new Choice("wrong", "Noget er forkert", false),
                new Choice("missing", "Noget mangler", false),
                new Choice("closed", "Foreningen findes ikke mere", false));
    }

    static ContactCard contact() {
        return new ContactCard(
                Language.DA,
                "Kim Eksempel",
                "Koordinator",
                "44 00 00 00",
                "besoegsven@herlev.example",
                "https://www.besoegsven.example/");
    }

    static LocationCard location() {
        return new LocationCard(
                Language.DA,
                "Frivilligcentret",
                List.of("Eksempelgade 1", "2730 Herlev"),
                List.of(new Fact(Icon.ACCESSIBLE, "Niveaufri adgang")),
                List.of());
    }
}
