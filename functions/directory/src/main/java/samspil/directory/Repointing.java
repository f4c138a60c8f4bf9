package samspil.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.MergePatch;

/** Entries that point elsewhere, or are shown elsewhere, and are the same otherwise. */
final class Repointing {
    private static final List<String> LISTS = List.of("organisers", "activities", "venues");

    private Repointing() {}

    /** The entry with one id in its lists put in the place of another. */
    static Entry of(Entry entry, EntryId from, EntryId to) {
        var tree = EntryTree.of(entry);
        var lists = LISTS.stream()
                .filter(tree.members()::containsKey)
                .collect(Collectors.toMap(name -> name, name -> replaced(EntryTree.member(tree, name), from, to)));
        return bound(entry, lists);
    }

    static Entry shownIn(Entry entry, Set<MunicipalityId> alsoIn) {
        return bound(entry, Map.of("alsoIn", Json.tree(Json.write(alsoIn)).orThrow()));
    }

    private static JsonValue replaced(JsonValue list, EntryId from, EntryId to) {
        return new JsonValue.Elements(EntryTree.elements(list).stream()
                .map(id -> id.equals(new JsonValue.Text(from.value())) ? new JsonValue.Text(to.value()) : id)
                .distinct()
                .toList());
    }

    private static Entry bound(Entry entry, Map<String, JsonValue> changes) {
        var changed = MergePatch.apply(EntryTree.of(entry), new JsonValue.Members(changes));
        return Json.bind(changed, entry.kind().type()).orThrow();
    }
}
