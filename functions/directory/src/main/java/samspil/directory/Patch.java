package samspil.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.MergePatch;
import samspil.platform.json.Parsed;

/**
 * A suggested change put on an entry: a JSON Merge Patch with two rules more, because who suggests sees only what is
 * published.
 *
 * <p>Contacts: the suggested list takes the place of the published contacts; contacts without consent stay as they are
 * behind it, unless the list names the same person (name, e-mail address and phone number alike), who then has agreed.
 *
 * <p>Place: how exactly a place is shown stays as the municipality decided.
 *
 * @param changes the suggested members
 */
record Patch(JsonValue changes) {
    private static final List<String> FIXED = List.of("id", "home", "trust", "board");
    private static final Set<String> PERSON = Set.of("name", "email", "phone");

    /** The entry as it would be, or what does not fit. */
    Parsed<? extends Entry> appliedTo(Entry entry) {
        return Json.bind(tree(entry), entry.kind().type());
    }

    /** The JSON of the entry as it would be. */
    JsonValue tree(Entry entry) {
        var before = EntryTree.of(entry);
        var after = new LinkedHashMap<>(EntryTree.members(MergePatch.apply(before, changes)));
        var kept = privateContacts(before, EntryTree.elements(EntryTree.member(changes, "contacts")));
        if (EntryTree.members(changes).containsKey("contacts") && isList(after.get("contacts"))) {
            after.put("contacts", joined(EntryTree.elements(EntryTree.member(changes, "contacts")), kept));
        }
        after.computeIfPresent("place", (_, place) -> withPrivacyOf(EntryTree.member(before, "place"), place));
        return new JsonValue.Members(after);
    }

    /** What can't be suggested: who and whose it is, why it may be believed, how exactly its place is shown. */
    List<Violation> fixed(Entry published) {
        var violations = new ArrayList<Violation>();
        FIXED.stream()
                .filter(EntryTree.members(changes)::containsKey)
                .map(name -> new Violation("/" + name, "suggestion.fixed"))
                .forEach(violations::add);
        var live = EntryTree.members(EntryTree.member(EntryTree.of(published), "place"))
                .get("privacy");
        var wanted = EntryTree.members(EntryTree.member(changes, "place")).get("privacy");
        if (live != null && wanted != null && !wanted.equals(live)) {
            violations.add(new Violation("/place/privacy", "suggestion.fixed"));
        }
        return violations;
    }

    /** Null stands for an empty list here: a patch that takes the published contacts away. */
    private static boolean isList(@org.jspecify.annotations.Nullable JsonValue contacts) {
        return contacts == null || contacts instanceof JsonValue.Elements;
    }

    private static JsonValue joined(List<JsonValue> suggested, List<JsonValue> kept) {
        return new JsonValue.Elements(
                Stream.concat(suggested.stream(), kept.stream()).toList());
    }

    private static List<JsonValue> privateContacts(JsonValue entry, List<JsonValue> suggested) {
        var named = suggested.stream().map(Patch::person).toList();
        return EntryTree.elements(EntryTree.member(entry, "contacts")).stream()
                .filter(contact -> !EntryTree.members(contact).containsKey("consent"))
                .filter(contact -> !named.contains(person(contact)))
                .toList();
    }

    private static Map<String, JsonValue> person(JsonValue contact) {
        var person = new LinkedHashMap<>(EntryTree.members(contact));
        person.keySet().retainAll(PERSON);
        return person;
    }

    private static JsonValue withPrivacyOf(JsonValue before, JsonValue place) {
        var privacy = EntryTree.members(before).get("privacy");
        return privacy == null ? place : MergePatch.apply(place, new JsonValue.Members(Map.of("privacy", privacy)));
    }
}
