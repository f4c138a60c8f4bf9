package samspil.directory.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.directory.AccessFeature;
import samspil.directory.Activity;
import samspil.directory.AgeRange;
import samspil.directory.Category;
import samspil.directory.Cost;
import samspil.directory.ImportFormat;
import samspil.directory.ImportRow;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Point;
import samspil.directory.Recurrence;
import samspil.directory.Venue;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Violation;

class HsdsJsonReaderTest {
    private final List<ImportRow> rows = Files.rows(Files.read(ImportFormat.HSDS, Files.sample("hsds.json")));
    private final Activity cafe = Files.entry(row("#/contents/0"), Activity.class);
    private final Organisation friends = Files.entry(row("#/contents/0/organization"), Organisation.class);
    private final Venue house = Files.entry(row("#/contents/0/service_at_locations/0/location"), Venue.class);

    @Test
    void aFullServiceGivesAnActivityItsOrganisationAndItsVenue() {
        assertEquals(List.of(friends.id()), cafe.organisers());
        assertEquals(List.of(house.id()), cafe.venues());
        assertEquals(
                "DK-CVR-99999004",
                friends.number() == null ? "" : friends.number().orgId());
        assertEquals(
                new Point(55.72, 12.44),
                house.place() == null ? null : house.place().point());
        assertEquals(Set.of(AccessFeature.STEP_FREE), house.accessibility());
    }

    @Test
    void timesKeepTheirHoursAndTheirExceptions() {
        var tuesdays = new Recurrence(
                LocalDateTime.of(2026, 9, 1, 19, 0),
                Duration.ofHours(2),
                Country.DK.zone(),
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270525T235959",
                Set.of(LocalDateTime.of(2026, 12, 22, 19, 0), LocalDateTime.of(2026, 12, 29, 19, 0)),
                Set.of());
        assertEquals(List.of(tuesdays), cafe.times());
    }

    @Test
    void agesAndCostsAreExact() {
        assertEquals(new AgeRange(new BigDecimal("12.5"), null), cafe.ages());
        assertEquals(new Cost(new Money(2550), LocalText.of(Language.DA, "pr. gang")), cafe.cost());
    }

    @Test
    void aSharedMailboxStaysPublicAndAPersonDoesNot() {
        assertEquals(2, cafe.contacts().size());
        assertEquals(
                List.of("kontakt@strik.example"),
                cafe.published().contacts().stream()
                        .map(contact -> contact.email())
                        .toList());
    }

    @Test
    void aServiceThatLooksForVolunteersIsAnOpportunity() {
        var brewer = Files.entry(row("#/contents/1"), Opportunity.class);
        assertEquals("kaffebrygger", brewer.role().in(Language.DA));
        assertEquals(3, brewer.placesLeft());
        assertEquals(List.of(friends.id()), brewer.organisers());
    }

    @Test
    void aServiceThatIsOverIsSuggestedForRemoval() {
        var over = assertInstanceOf(ImportRow.Ended.class, row("#/contents/2"));
        assertEquals(List.of(new Violation("/status", "service.over")), over.reasons());
    }

    @Test
    void whatIsNothingWeKnowIsNotLost() {
        assertEquals(List.of(new Violation("", "hsds.object")), Files.violations(row("#/contents/3")));
        assertEquals(6, rows.size());
    }

    @Test
    void termsWeLackAreLeftOutWithAWarning() {
        assertEquals(Set.of(new Category("topic:crafts")), cafe.about().categories());
        assertEquals(List.of(new Violation("/attributes/1", "category")), Files.violations(row("#/contents/0")));
    }

    @Test
    void theSeatOfAnOrganisationIsNoVenue() {
        assertEquals(List.of(), friends.venues());
        assertEquals(
                "Herlev",
                friends.place() == null ? "" : friends.place().address().town());
    }

    private ImportRow row(String place) {
        return rows.stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
