package samspil.directory.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.Proposal;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.platform.http.FormFields;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/** Turns what was typed into a proposal that holds the changed fields and nothing else (RFC 7396). */
record SuggestedPatch(SuggestableFields fields, FormFields body) {
    private static final Set<String> ADDRESS = Set.of("street", "postalCode", "town");

    /** The proposal, or what can't be one. */
    Parsed<Proposal> proposal() {
        var proposal = new LinkedHashMap<String, Object>();
        proposal.put("base", body.number("base"));
        proposal.put("changes", changes());
        putTyped(proposal, "message", "message");
        var from = new LinkedHashMap<String, Object>();
        putTyped(from, "name", "yourName");
        putTyped(from, "email", "yourEmail");
        if (!from.isEmpty()) {
            proposal.put("from", from);
        }
        return Json.read(Json.write(proposal), Proposal.class);
    }

    private void putTyped(Map<String, Object> members, String member, String field) {
        if (!body.typed(field).isEmpty()) {
            members.put(member, body.typed(field));
        }
    }

    private Map<String, Object> changes() {
        var changes = new LinkedHashMap<String, Object>();
        putUnlessEmpty(changes, "about", about());
        if (changed("email") || changed("phone")) {
            changes.put("contacts", contacts());
        }
        putUnlessEmpty(changes, "place", place());
        return changes;
    }

    private Map<String, Object> about() {
        var about = new LinkedHashMap<String, Object>();
        var live = fields.entry().about();
        text(about, "name", fields.languageOf(live.name()));
        text(about, "summary", fields.languageOf(live.summary()));
        text(about, "description", fields.languageOf(live.description()));
        if (changed("website")) {
            about.put("links", links());
        }
        return about;
    }

    /** A text that was emptied is taken away in the language it was shown in, or as a whole where that was its only one. */
    private void text(Map<String, Object> about, String field, Language language) {
        if (changed(field)) {
            var typed = body.typed(field);
            about.put(
                    field,
                    typed.isEmpty() && isOnly(field)
                            ? new JsonValue.Nothing()
                            : Map.of(language.tag(), typed.isEmpty() ? new JsonValue.Nothing() : typed));
        }
    }

    private boolean isOnly(String field) {
        Entry entry = fields.entry();
        LocalText text = field.equals("summary")
                ? entry.about().summary()
                : entry.about().description();
        return !field.equals("name") && text != null && text.texts().size() == 1;
    }

    private List<Object> links() {
        var links = new ArrayList<Object>(
                fields.entry().about().links().stream().skip(1).toList());
        var typed = body.typed("website");
        if (!typed.isEmpty()) {
            links.addFirst(Map.of("address", typed.contains("://") ? typed : "https://" + typed));
        }
        return links;
    }

    /** The first contact as it should be, and the others as they are: a list is replaced as a whole. */
    private List<Object> contacts() {
        var first = new LinkedHashMap<String, Object>();
        fields.contact().ifPresent(known -> {
            put(first, "name", known, Contact::name);
            put(first, "role", known, Contact::role);
            put(first, "consent", known, Contact::consent);
        });
        putChosen(first, "email", Contact::email);
        putChosen(first, "phone", Contact::phone);
        first.computeIfPresent("phone", (_, phone) -> phone.toString().replaceAll("[ ().-]", ""));
        var all =
                new ArrayList<Object>(fields.entry().contacts().stream().skip(1).toList());
        if (first.keySet().stream().anyMatch(Set.of("name", "email", "phone")::contains)) {
            all.addFirst(first);
        }
        return all;
    }

    /** What was typed, or what stands where the form did not ask. */
    private void putChosen(
            Map<String, Object> members,
            String field,
            Function<Contact, @org.jspecify.annotations.Nullable Object> standing) {
        if (body.fields().containsKey(field)) {
            putTyped(members, field, field);
        } else {
            fields.contact().ifPresent(known -> put(members, field, known, standing));
        }
    }

    private static void put(
            Map<String, Object> members,
            String name,
            Contact contact,
            Function<Contact, @org.jspecify.annotations.Nullable Object> part) {
        var value = part.apply(contact);
        if (value != null) {
            members.put(name, value);
        }
    }

    /** Another address is another point, which nobody has measured yet. */
    private Map<String, Object> place() {
        var address = new LinkedHashMap<String, Object>();
        ADDRESS.stream()
                .filter(this::changed)
                .forEach(field ->
                        address.put(field, body.typed(field).isEmpty() ? new JsonValue.Nothing() : body.typed(field)));
        var place = new LinkedHashMap<String, Object>();
        if (!address.isEmpty()) {
            place.put("address", address);
            place.put("point", new JsonValue.Nothing());
        }
        return place;
    }

    private boolean changed(String field) {
        var live = fields.live().get(field);
        return live != null
                && body.fields().containsKey(field)
                && !body.typed(field).equals(live);
    }

    private static void putUnlessEmpty(Map<String, Object> members, String name, Map<String, Object> value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
    }
}
