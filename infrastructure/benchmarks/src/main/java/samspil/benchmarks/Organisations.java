package samspil.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import samspil.directory.About;
import samspil.directory.Address;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.Entries.Change;
import samspil.directory.Entries.Draft;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Trust;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/** Organisations of an ordinary size, one like the other. */
final class Organisations {
    static final MunicipalityId HERLEV = new MunicipalityId("163");
    static final Change CHANGE = new Change("benchmark", "imported", Instant.parse("2026-01-01T00:00:00Z"));
    private static final String WORDS =
            "Vi mødes hver uge og laver noget sammen, og alle er velkomne, ogsaa dem der aldrig har proevet det foer. ";

    private Organisations() {}

    static List<Draft> drafts(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Draft(of(i), 0)).toList();
    }

    static EntryId id(int i) {
        return EntryId.of(HERLEV, Kind.ORGANISATION, "benchmark", Integer.toString(i));
    }

    private static Organisation of(int i) {
        var about = new About(
                LocalText.of(Language.DA, "Forening nr. %06d".formatted(i)),
                LocalText.of(Language.DA, WORDS),
                LocalText.of(Language.DA, WORDS.repeat(6)),
                Set.of(new Category("topic:sport"), new Category("target:everyone")),
                Set.of(),
                List.of());
        var place = new Place(
                new Address("Herlevgade " + i % 300, "2730", "Herlev"),
                new Point(55.72 + i % 100 / 10_000d, 12.44),
                Place.Privacy.EXACT);
        var contact = new Contact(null, null, "f" + i + "@forening.example", null, null);
        var trust = new Trust(Trust.Source.MUNICIPALITY, CHANGE.at());
        return new Organisation(id(i), HERLEV, Set.of(), about, null, place, List.of(), List.of(contact), trust);
    }
}
