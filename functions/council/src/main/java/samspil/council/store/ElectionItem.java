package samspil.council.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** Elections as items: a partition to each municipality, and one to the candidates of each election. */
final class ElectionItem {
    private static final Comparator<Election> LAST_FIRST =
            Comparator.comparing((Election each) -> each.call().day()).reversed();

    private ElectionItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#elections";
    }

    static Item key(Election.Key key) {
        return Item.key(partition(key.municipality()), key.id().value());
    }

    static Item write(Election election) {
        return key(election.key()).with("body", Json.write(election)).with("version", election.version());
    }

    static Election read(Item item) {
        return Json.read(item.text("body"), Election.class).orThrow();
    }

    static List<Election> all(Stream<Item> items) {
        return items.map(ElectionItem::read).sorted(LAST_FIRST).toList();
    }

    static String candidates(Election.Key key) {
        return key.municipality().value() + "#candidates#" + key.id();
    }

    /** An organisation has one candidate: the next takes the place of the first. */
    static Item write(Election.Key key, Candidate candidate) {
        return Item.key(candidates(key), candidate.organisation()).with("body", Json.write(candidate));
    }

    /** On paper nobody is replaced, and who stood need not be of an organisation that stands here. */
    static Item writeOnPaper(Election.Key key, Candidate candidate) {
        return Item.key(candidates(key), candidate.id()).with("body", Json.write(candidate));
    }

    static List<Candidate> candidates(Stream<Item> items) {
        return items.map(item -> Json.read(item.text("body"), Candidate.class).orThrow())
                .sorted(Comparator.comparing(candidate -> candidate.person().name()))
                .toList();
    }
}
