package samspil.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/**
 * Something people can take part in.
 *
 * @param organisers one or more organisations
 * @param venues where it takes place; none for what happens at home or out of doors
 * @param times when it takes place
 */
public record Activity(
        EntryId id,
        MunicipalityId home,
        Set<MunicipalityId> alsoIn,
        About about,
        List<EntryId> organisers,
        List<EntryId> venues,
        List<Recurrence> times,
        @Nullable AgeRange ages,
        @Nullable Cost cost,
        List<Contact> contacts,
        Trust trust)
        implements Entry {
    public Activity {
        alsoIn = Relations.checked(alsoIn);
        organisers = Relations.checked(organisers, "/organisers");
        venues = Relations.checked(venues, "/venues");
        times = Relations.few(times, "/times");
        contacts = Relations.few(contacts, "/contacts");
    }

    @Override
    public List<EntryId> related() {
        return Relations.all(Stream.of(organisers, venues));
    }

    @Override
    public Activity published() {
        var shown = Relations.published(contacts);
        return new Activity(id, home, alsoIn, about, organisers, venues, times, ages, cost, shown, trust);
    }

    @Override
    public Activity trusted(Trust other) {
        return new Activity(id, home, alsoIn, about, organisers, venues, times, ages, cost, contacts, other);
    }
}
