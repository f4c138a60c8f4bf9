package samspil.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.kernel.RegisterNumber;

/**
 * An association or another body of volunteers.
 *
 * @param number in its country's register; many small associations have none
 * @param place its seat
 * @param venues where it can be met
 */
public record Organisation(
        EntryId id,
        MunicipalityId home,
        Set<MunicipalityId> alsoIn,
        About about,
        @Nullable RegisterNumber number,
        @Nullable Place place,
        List<EntryId> venues,
        List<Contact> contacts,
        Trust trust)
        implements Entry {
    public Organisation {
        alsoIn = Relations.checked(alsoIn);
        venues = Relations.checked(venues, "/venues");
        contacts = Relations.few(contacts, "/contacts");
    }

    @Override
    public List<EntryId> related() {
        return venues;
    }

    @Override
    public Organisation published() {
        var shown = place == null ? null : place.published();
        return new Organisation(id, home, alsoIn, about, number, shown, venues, Relations.published(contacts), trust);
    }

    @Override
    public Organisation trusted(Trust other) {
        return new Organisation(id, home, alsoIn, about, number, place, venues, contacts, other);
    }
}
