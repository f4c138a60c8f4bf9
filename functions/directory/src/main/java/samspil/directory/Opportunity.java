package samspil.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/**
 * A volunteer's place that waits to be filled.
 *
 * @param role what the volunteer does, in a few words
 * @param placesLeft how many are still looked for; absent where there is room for all
 * @param ages of the volunteer
 * @param until last day to come forward
 */
public record Opportunity(
        EntryId id,
        MunicipalityId home,
        Set<MunicipalityId> alsoIn,
        About about,
        List<EntryId> organisers,
        List<EntryId> activities,
        List<EntryId> venues,
        LocalText role,
        @Nullable Integer placesLeft,
        @Nullable AgeRange ages,
        @Nullable LocalDate until,
        List<Contact> contacts,
        Trust trust)
        implements Entry {
    public Opportunity {
        alsoIn = Relations.checked(alsoIn);
        organisers = Relations.checked(organisers, "/organisers");
        activities = Relations.checked(activities, "/activities");
        venues = Relations.checked(venues, "/venues");
        contacts = Relations.few(contacts, "/contacts");
        InvalidValue.unless(placesLeft == null || placesLeft >= 0 && placesLeft <= 10_000, "places", "/placesLeft");
    }

    @Override
    public List<EntryId> related() {
        return Relations.all(Stream.of(organisers, activities, venues));
    }

    @Override
    public Opportunity published() {
        return with(Relations.published(contacts), trust);
    }

    @Override
    public Opportunity trusted(Trust other) {
        return with(contacts, other);
    }

    private Opportunity with(List<Contact> shown, Trust other) {
        return new Opportunity(
                id, home, alsoIn, about, organisers, activities, venues, role, placesLeft, ages, until, shown, other);
    }
}
