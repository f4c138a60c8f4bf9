package samspil.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.directory.About;
import samspil.directory.Contact;
import samspil.directory.EntryId;
import samspil.directory.LanguageTag;
import samspil.directory.Trust;
import samspil.directory.Venue;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/** The venues of one municipality with those who meet there. */
record Venues(Setting setting, List<Association> associations) {

    Venue venue(Spot spot) {
        var house = spot.house();
        return new Venue(
                spot.id(),
                house.municipality(),
                shownIn(spot),
                about(spot),
                house.lent() ? List.of() : keepers(spot),
                spot.place(),
                house.accessibility(),
                house.people(),
                house.lent(),
                house.lent() ? List.of(booking(spot)) : List.of(),
                new Trust(Trust.Source.MUNICIPALITY, Setting.NOW.minusSeconds(86_400L * 40)));
    }

    private About about(Spot spot) {
        var language = setting.municipality().language();
        return new About(
                LocalText.of(language, spot.house().name()),
                LocalText.of(language, spot.house().words()),
                null,
                Set.of(),
                Set.of(new LanguageTag(language.tag())),
                List.of());
    }

    /** Whoever is shown elsewhere takes the house where it meets along. */
    private Set<MunicipalityId> shownIn(Spot spot) {
        return associations.stream()
                .filter(association -> association.organisation().venues().contains(spot.id()))
                .flatMap(association -> association.use().alsoIn().stream())
                .collect(Collectors.toSet());
    }

    /** The first two who meet there, of those that are of this municipality only. */
    private List<EntryId> keepers(Spot spot) {
        return associations.stream()
                .filter(association -> association.organisation().venues().contains(spot.id()))
                .filter(association -> association.use().alsoIn().isEmpty())
                .limit(2)
                .map(Association::id)
                .toList();
    }

    private static Contact booking(Spot spot) {
        var mail = "booking@" + Slug.of(spot.house().name()) + ".example";
        return new Contact(null, null, mail, null, LocalDate.of(2026, 3, 1));
    }
}
