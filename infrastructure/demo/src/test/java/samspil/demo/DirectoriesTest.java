package samspil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.demo.stock.Stock;
import samspil.directory.Activity;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Taxonomy;
import samspil.directory.exchange.NativeLine;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/** What holds for every entry that is made. */
class DirectoriesTest {
    private static final List<Municipality> MUNICIPALITIES =
            Municipalities.shipped().all();
    private static final Demo DEMO = new Demo(Stock.shipped(), Main.SEED);
    private static final List<Entry> ALL = MUNICIPALITIES.stream()
            .flatMap(municipality -> DEMO.entries(municipality).stream())
            .toList();

    private static final Map<Entry, String> LINES =
            ALL.stream().collect(Collectors.toMap(entry -> entry, NativeLine::write));

    @ParameterizedTest
    @CsvSource({"163,70", "169,70", "820,60", "3222,50", "3230,25", "3911,45"})
    void eachMunicipalityHasItsAssociations(String code, int atLeast) {
        var home = new MunicipalityId(code);
        var count = organisations().filter(one -> one.home().equals(home)).count();
        assertTrue(count >= atLeast && count <= atLeast + 10, code + ": " + count);
    }

    @Test
    void everyLineReadsBackAsTheEntryItWas() {
        LINES.forEach((entry, line) -> assertEquals(entry, NativeLine.read(line).orThrow()));
    }

    @Test
    void whatIsPublicOfAnEntryReadsBackToo() {
        ALL.stream()
                .map(Entry::published)
                .forEach(entry -> assertEquals(
                        entry, NativeLine.read(NativeLine.write(entry)).orThrow()));
    }

    @Test
    void everyEntryIsReadForOneReadUnit() {
        int keysAndCounters = 512;
        LINES.forEach((entry, line) ->
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 4096 - keysAndCounters, () -> name(entry)));
    }

    @Test
    void idsAreUnique() {
        assertEquals(ALL.size(), ALL.stream().map(Entry::id).distinct().count());
    }

    @Test
    void namesAreUniqueWithinAMunicipality() {
        for (var municipality : MUNICIPALITIES) {
            var seen = new HashSet<String>();
            DEMO.entries(municipality).forEach(entry -> assertTrue(seen.add(name(entry)), () -> name(entry)));
        }
    }

    @Test
    void whatIsShownInAMunicipalityPointsOnlyAtWhatIsShownThere() {
        for (var municipality : MUNICIPALITIES) {
            var shown = ALL.stream()
                    .filter(entry -> entry.shownIn().contains(municipality.id()))
                    .toList();
            var ids = shown.stream().map(Entry::id).collect(Collectors.toSet());
            shown.forEach(entry -> assertEquals(List.of(), dangling(entry, ids), () -> name(entry)));
        }
    }

    @Test
    void someAreShownInTwoMunicipalities() {
        assertTrue(organisations().filter(one -> !one.alsoIn().isEmpty()).count() >= 3);
    }

    @Test
    void someActivitiesHaveTwoOrganisersAndSomeOrganisationsSeveralVenues() {
        assertTrue(activities().filter(one -> one.organisers().size() == 2).count() >= 10);
        assertTrue(organisations().filter(one -> one.venues().size() > 1).count() >= 50);
    }

    @Test
    void categoriesAreTermsOfTheTaxonomy() {
        var terms =
                Taxonomy.shipped().terms().stream().map(Taxonomy.Term::category).collect(Collectors.toSet());
        ALL.forEach(entry -> assertTrue(terms.containsAll(entry.about().categories()), () -> name(entry)));
    }

    @Test
    void everyOrganisationHasAnIcnpoAndATopic() {
        organisations().forEach(one -> assertTrue(schemes(one).containsAll(Set.of("icnpo", "topic")), () -> name(one)));
    }

    @Test
    void everyMailboxAndLinkIsAtAReservedDomain() {
        ALL.stream()
                .flatMap(entry -> entry.contacts().stream())
                .flatMap(contact -> Stream.ofNullable(contact.email()))
                .forEach(mail -> assertTrue(mail.endsWith(".example"), mail));
        ALL.stream()
                .flatMap(entry -> entry.about().links().stream())
                .forEach(link -> assertTrue(link.address().getHost().endsWith(".example"), link::toString));
    }

    @Test
    void noTelephoneNumberCanBeAnyones() {
        var form = Pattern.compile("\\+4[57]0000[0-9]{4}");
        ALL.stream()
                .flatMap(entry -> entry.contacts().stream())
                .flatMap(contact -> Stream.ofNullable(contact.phone()))
                .forEach(phone -> assertTrue(form.matcher(phone).matches(), phone));
    }

    @Test
    void registerNumbersBeginWhereTheRegistersDealNoneOut() {
        var numbers =
                organisations().flatMap(one -> Stream.ofNullable(one.number())).toList();
        assertTrue(numbers.stream().allMatch(one -> one.number().matches("99.{6}|80.{7}")));
        assertEquals(numbers.size(), Set.copyOf(numbers).size());
    }

    @Test
    void somePeopleDidNotAgreeToBePublishedAndAreNot() {
        assertTrue(people(ALL.stream()).anyMatch(contact -> !contact.isPublished()));
        assertTrue(people(ALL.stream().map(Entry::published)).allMatch(Contact::isPublished));
    }

    @Test
    void theSheltersStreetIsInNoPublicWord() {
        var hidden =
                organisations().filter(one -> name(one).startsWith("Krise")).toList();
        assertEquals(3, hidden.size());
        hidden.forEach(one -> assertFalse(NativeLine.write(one.published()).contains("Skjultstien")));
    }

    @Test
    void someWereConfirmedLatelySomeLongAgoAndSomeNever() {
        var ages = organisations()
                .map(one -> one.trust().verifiedAt())
                .map(at -> at == null ? "never" : at.toString().substring(0, 7))
                .collect(Collectors.toSet());
        assertTrue(ages.containsAll(Set.of("never", "2025-09", "2025-11", "2026-10")), ages::toString);
    }

    @ParameterizedTest
    @CsvSource({"163,besøgsven", "3222,besøksvenn"})
    void aVisitingFriendIsFound(String code, String word) {
        var home = new MunicipalityId(code);
        var found = ALL.stream()
                .filter(entry -> entry.home().equals(home))
                .filter(entry -> Objects.requireNonNull(LINES.get(entry))
                        .toLowerCase(Locale.ROOT)
                        .contains(word))
                .map(Entry::kind)
                .collect(Collectors.toSet());
        assertTrue(found.size() >= 3, found::toString);
    }

    @Test
    void noSlotIsLeftOpen() {
        LINES.values().forEach(line -> assertFalse(line.matches(".*\\{(by|navn).*")));
    }

    @Test
    void opportunitiesAreOpenOnTheDayTheyAreSeen() {
        var today = LocalDate.of(2026, 11, 1);
        ALL.stream()
                .filter(Opportunity.class::isInstance)
                .map(Opportunity.class::cast)
                .flatMap(one -> Stream.ofNullable(one.until()))
                .forEach(until -> assertTrue(until.isAfter(today), until::toString));
    }

    private static List<EntryId> dangling(Entry entry, Set<EntryId> ids) {
        return entry.related().stream().filter(id -> !ids.contains(id)).toList();
    }

    private static Stream<Organisation> organisations() {
        return ALL.stream().filter(Organisation.class::isInstance).map(Organisation.class::cast);
    }

    private static Stream<Activity> activities() {
        return ALL.stream().filter(Activity.class::isInstance).map(Activity.class::cast);
    }

    private static Stream<Contact> people(Stream<Entry> entries) {
        return entries.flatMap(entry -> entry.contacts().stream()).filter(contact -> contact.name() != null);
    }

    private static Set<String> schemes(Entry entry) {
        return entry.about().categories().stream().map(Category::scheme).collect(Collectors.toSet());
    }

    private static String name(Entry entry) {
        LocalText name = entry.about().name();
        return name.texts().values().iterator().next();
    }
}
