package samspil.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/**
 * A house, room or ground.
 *
 * @param organisers who runs it; none for the municipality's own
 * @param place absent when published and hidden
 * @param capacity how many people it holds
 * @param lent whether others may borrow it
 */
public record Venue(
        EntryId id,
        MunicipalityId home,
        Set<MunicipalityId> alsoIn,
        About about,
        List<EntryId> organisers,
        @Nullable Place place,
        Set<AccessFeature> accessibility,
        @Nullable Integer capacity,
        boolean lent,
        List<Contact> contacts,
        Trust trust)
        implements Entry {
    public Venue {
        alsoIn = Relations.checked(alsoIn);
        organisers = Relations.checked(organisers, "/organisers");
        accessibility = Sorted.copy(accessibility);
        contacts = Relations.few(contacts, "/contacts");
        InvalidValue.unless(capacity == null || capacity > 0 && capacity <= 100_000, "capacity", "/capacity");
    }

    @Override
    public List<EntryId> related() {
        return organisers;
    }

    @Override
    public Venue published() {
        return with(place == null ? null : place.published(), Relations.published(contacts), trust);
    }

    @Override
    public Venue trusted(Trust other) {
        return with(place, contacts, other);
    }

    private Venue with(@Nullable Place shown, List<Contact> contacts, Trust trust) {
        return new Venue(id, home, alsoIn, about, organisers, shown, accessibility, capacity, lent, contacts, trust);
    }
}
