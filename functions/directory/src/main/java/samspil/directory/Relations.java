package samspil.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/** The rules all entries have for what they point at; short lists keep an entry within one read unit. */
final class Relations {
    private Relations() {}

    static List<EntryId> checked(List<EntryId> related, String pointer) {
        InvalidValue.unless(new HashSet<>(related).size() == related.size(), "list.repeats", pointer);
        return few(related, pointer);
    }

    static Set<MunicipalityId> checked(Set<MunicipalityId> alsoIn) {
        InvalidValue.unless(alsoIn.size() <= 20, "list.long", "/alsoIn");
        return Sorted.copy(alsoIn);
    }

    static <T> List<T> few(List<T> list, String pointer) {
        InvalidValue.unless(list.size() <= 10, "list.long", pointer);
        return List.copyOf(list);
    }

    static List<EntryId> all(Stream<List<EntryId>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }

    static List<Contact> published(List<Contact> contacts) {
        return contacts.stream().filter(Contact::isPublished).toList();
    }
}
