package samspil.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import samspil.demo.Person.Assignment;
import samspil.kernel.Country;

/**
 * Who can log in, in one municipality: somebody of each role, a citizen who has none, and whoever represents those that
 * apply for grants; the last of these has not applied yet.
 */
record Persons(Setting setting, List<Association> associations) {
    private static final Map<String, List<String>> APPLICANTS = Map.of(
            "vesthimmerland",
            List.of(
                    "Vesthimmerlands Besøgsvenner",
                    "Demensvennerne Vest",
                    "Sommerglæder",
                    "Spis med ved Fjorden",
                    "Mændenes Maskinstue",
                    "Sprogbordet",
                    "Farsø Lektiestue",
                    "Ung i Løgstør",
                    "Pausen",
                    "Livsmod Vesthimmerland"));
    /** Two represent somebody in every municipality. */
    private static final int FIRST_APPLICANT = 3;

    List<Person> all() {
        var all = new ArrayList<Person>();
        var represented = represented();
        all.add(inBusiness(represented.getFirst()));
        all.add(representative("representative-2", represented.getLast()));
        all.add(person("citizen", List.of()));
        for (var role : List.of("COUNCIL_CHAIR", "COUNCIL_MEMBER")) {
            all.add(person(key(role), List.of(terms().elected(role))));
        }
        for (var role : List.of("COUNCIL_SECRETARY", "CASE_WORKER", "FINANCE", "ADMINISTRATOR", "AUDITOR")) {
            all.add(person(key(role), List.of(terms().hired(role))));
        }
        all.addAll(applicants());
        return List.copyOf(all);
    }

    /** Sits in this municipality's council and keeps the minutes of the other's. */
    Person inTwo(Setting other) {
        return person("two-municipalities", List.of(terms().elected("COUNCIL_MEMBER")))
                .and(new Terms(other.municipality()).hired("COUNCIL_SECRETARY"));
    }

    /** Two of those that stand in the register. */
    private List<Association> represented() {
        var registered = associations.stream()
                .filter(each -> each.organisation().number() != null)
                .toList();
        return Dice.shuffled(setting.dice("represented"), registered).subList(0, 2);
    }

    private List<Person> applicants() {
        var names = APPLICANTS.getOrDefault(setting.municipality().slug(), List.of());
        return IntStream.range(0, names.size())
                .mapToObj(at -> representative("representative-" + (FIRST_APPLICANT + at), named(names.get(at))))
                .toList();
    }

    private Association named(String name) {
        return associations.stream()
                .filter(each -> each.use().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Logs in for the organisation, as its chair in the register. */
    private Person inBusiness(Association association) {
        var person = representative("representative-1", association);
        var number = association.organisation().number();
        return new Person(
                person.sub(),
                person.name(),
                person.email(),
                person.municipality(),
                person.municipalityCode(),
                person.municipalityName(),
                person.acr(),
                number == null ? null : number.number(),
                "chair",
                person.assignments());
    }

    /** Has a mailbox at the organisation's own domain. */
    private Person representative(String key, Association association) {
        return person(key, association.slug(), List.of(terms().representing(association)));
    }

    private Person person(String key, List<Assignment> assignments) {
        return person(key, "mail-" + setting.municipality().slug(), assignments);
    }

    private Person person(String key, String domain, List<Assignment> assignments) {
        var slug = setting.municipality().slug();
        var dice = setting.dice(slug + " " + key);
        var given = Dice.pick(dice, setting.people().given());
        var family = Dice.pick(dice, setting.people().family());
        return new Person(
                "demo-" + slug + "-" + key,
                given + " " + family,
                Slug.of(given) + "." + Slug.of(family) + "@" + domain + ".example",
                slug,
                setting.municipality().id().value(),
                setting.municipality().name(),
                assurance(dice),
                null,
                null,
                assignments);
    }

    /** Most log in at the level substantial, some at high. */
    private String assurance(Random dice) {
        boolean high = Dice.chance(dice, 30);
        if (setting.municipality().country() == Country.DK) {
            return "https://data.gov.dk/concept/core/nsis/loa/" + (high ? "High" : "Substantial");
        }
        return "idporten-loa-" + (high ? "high" : "substantial");
    }

    private Terms terms() {
        return new Terms(setting.municipality());
    }

    private static String key(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Runs the platform and belongs nowhere. */
    static Person operator() {
        return new Person(
                "demo-operator",
                "Storm Fyrlygte",
                "storm@operator.example",
                null,
                null,
                null,
                "https://data.gov.dk/concept/core/nsis/loa/High",
                null,
                null,
                List.of(Terms.platform()));
    }
}
