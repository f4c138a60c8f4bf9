package samspil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.demo.stock.Stock;
import samspil.directory.Organisation;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

class PersonsTest {
    private static final List<Municipality> MUNICIPALITIES =
            Municipalities.shipped().all();
    private static final Demo DEMO = new Demo(Stock.shipped(), Main.SEED);
    private static final List<Person> ALL = DEMO.persons(MUNICIPALITIES);

    @Test
    void everyMunicipalityHasSomebodyOfEachRole() {
        var each = Set.of(
                "REPRESENTATIVE",
                "COUNCIL_MEMBER",
                "COUNCIL_CHAIR",
                "COUNCIL_SECRETARY",
                "CASE_WORKER",
                "FINANCE",
                "ADMINISTRATOR",
                "AUDITOR");
        for (var municipality : MUNICIPALITIES) {
            assertEquals(each, roles(municipality.slug()).collect(Collectors.toSet()), municipality.slug());
        }
    }

    @Test
    void everyMunicipalityHasRepresentativesAndACitizenWithoutDuties() {
        for (var municipality : MUNICIPALITIES) {
            var slug = municipality.slug();
            assertTrue(roles(slug).filter("REPRESENTATIVE"::equals).count() >= 2, slug);
            var citizens = ALL.stream()
                    .filter(person -> slug.equals(person.municipality())
                            && person.assignments().isEmpty());
            assertEquals(1, citizens.count(), slug);
        }
    }

    @Test
    void oneRunsThePlatformAndOneServesTwoMunicipalities() {
        var operators = ALL.stream().filter(person -> person.municipality() == null);
        assertEquals(List.of("demo-operator"), operators.map(Person::sub).toList());
        var inTwo = ALL.stream().filter(person -> municipalities(person) == 2).toList();
        assertEquals(1, inTwo.size());
        assertEquals(2, inTwo.getFirst().assignments().size());
    }

    @Test
    void whoRepresentsAnOrganisationNamesOneOfTheDirectory() {
        var organisations = organisations();
        assignments()
                .filter(each -> each.role().equals("REPRESENTATIVE"))
                .forEach(each -> assertTrue(organisations.containsKey(each.organisation()), each.toString()));
    }

    @Test
    void aBusinessLogInNamesTheRegisterNumberOfTheOrganisationItIsFor() {
        var organisations = organisations();
        var inBusiness = ALL.stream().filter(person -> person.cvr() != null).toList();
        assertEquals(MUNICIPALITIES.size(), inBusiness.size());
        inBusiness.forEach(person -> {
            var entry = person.assignments().getFirst().organisation();
            var organisation = java.util.Objects.requireNonNull(organisations.get(entry));
            assertEquals(java.util.Objects.requireNonNull(organisation.number()).number(), person.cvr());
        });
    }

    @Test
    void nobodySharesASubOrMailbox() {
        assertEquals(ALL.size(), ALL.stream().map(Person::sub).distinct().count());
        assertEquals(ALL.size(), ALL.stream().map(Person::email).distinct().count());
    }

    @Test
    void everyMailboxIsAtADomainNobodyCanHave() {
        assertTrue(ALL.stream().allMatch(person -> person.email().matches("[a-z.-]+@[a-z0-9-]+\\.example")));
    }

    @Test
    void everyRoleHasBegunAndNoneHasEndedWhenTheDemoIsSeen() {
        var day = LocalDate.of(2026, 11, 1);
        assertTrue(assignments()
                .allMatch(each -> !each.from().isAfter(day)
                        && (each.until() == null || each.until().isAfter(day))));
    }

    private static Map<String, Organisation> organisations() {
        return MUNICIPALITIES.stream()
                .flatMap(municipality -> DEMO.entries(municipality).stream())
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
    }

    private static Stream<Person.Assignment> assignments() {
        return ALL.stream().flatMap(person -> person.assignments().stream());
    }

    private static Stream<String> roles(String slug) {
        return assignments().filter(each -> slug.equals(each.municipality())).map(Person.Assignment::role);
    }

    private static long municipalities(Person person) {
        return person.assignments().stream()
                .map(Person.Assignment::municipality)
                .distinct()
                .count();
    }
}
