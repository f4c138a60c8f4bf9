package samspil.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/** Plain entries to begin a test with. */
final class Samples {
    static final Municipality HERLEV = SomeEntries.municipality("herlev");
    static final Municipality FAERDER = SomeEntries.municipality("faerder");
    static final Contact SHOWN =
            new Contact("Vagn Vise", null, "vagn@forening.example", "+4511223344", LocalDate.parse("2026-01-02"));
    static final Contact PRIVATE = new Contact("Hanne Hemmelig", null, "hanne@privat.example", null, null);

    private Samples() {}

    static Organisation organisation(String name) {
        return organisation(name, List.of(SHOWN, PRIVATE), null);
    }

    static Organisation organisation(String name, List<Contact> contacts, @Nullable Instant verifiedAt) {
        return new Organisation(
                id(),
                HERLEV.id(),
                Set.of(),
                About.named(LocalText.of(Language.DA, name)),
                null,
                null,
                List.of(),
                contacts,
                new Trust(Trust.Source.ORGANISATION, verifiedAt));
    }

    static Organisation placed(Organisation it, Place place) {
        return new Organisation(
                it.id(), it.home(), it.alsoIn(), it.about(), null, place, it.venues(), it.contacts(), it.trust());
    }

    static Activity activity(String name, EntryId organiser) {
        return new Activity(
                id(),
                HERLEV.id(),
                Set.of(),
                About.named(LocalText.of(Language.DA, name)),
                List.of(organiser),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                new Trust(Trust.Source.ORGANISATION, null));
    }

    static Organisation alsoIn(Organisation it, MunicipalityId other) {
        return new Organisation(
                it.id(), it.home(), Set.of(other), it.about(), null, null, it.venues(), it.contacts(), it.trust());
    }

    static EntryId id() {
        return new EntryId(UUID.randomUUID().toString());
    }
}
