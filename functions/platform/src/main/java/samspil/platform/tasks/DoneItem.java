package samspil.platform.tasks;

import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** What one person is not shown of what waits, as items: one partition for each municipality and person. */
final class DoneItem {
    private DoneItem() {}

    static String partition(MunicipalityId municipality, String person) {
        return municipality.value() + "#done#" + person;
    }

    /** They have done their part of a task. */
    static Item key(Task.Key key, String person) {
        return Item.key(partition(key.municipality(), person), name(key));
    }

    /** They see nothing of a subject. */
    static Item all(MunicipalityId municipality, String subject, String person) {
        return Item.key(partition(municipality, person), subject);
    }

    /** By which a task is not shown. */
    static Stream<String> names(Task.Key key) {
        return Stream.of(name(key), key.subject());
    }

    private static String name(Task.Key key) {
        return key.kind().key() + "#" + key.subject();
    }
}
