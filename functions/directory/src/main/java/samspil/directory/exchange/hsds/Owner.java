package samspil.directory.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.LanguageTag;
import samspil.directory.Link;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;
import samspil.directory.exchange.WebAddress;
import samspil.directory.exchange.Words;

/**
 * Something in HSDS that has contacts, languages and the like. Each of these points back at it, and its own id tells its
 * place in the list.
 *
 * @param entity {@code service}, {@code organization} or {@code location}
 */
record Owner(String entity, String id) {

    List<Map<String, Object>> contacts(List<Contact> contacts, Words words) {
        return IntStream.range(0, contacts.size())
                .mapToObj(i -> contact(part("contact", i), contacts.get(i), words))
                .toList();
    }

    /** The numbers that belong to nobody in particular. */
    List<Map<String, Object>> phones(List<Contact> contacts) {
        var shared = contacts.stream().filter(contact -> contact.name() == null).toList();
        return IntStream.range(0, shared.size())
                .mapToObj(i -> phone(part("phone", i), entity, id, shared.get(i).phone()))
                .flatMap(List::stream)
                .toList();
    }

    /** The first mailbox that belongs to nobody in particular. */
    static @Nullable String email(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.name() == null && contact.email() != null)
                .map(Contact::email)
                .findFirst()
                .orElse(null);
    }

    List<Map<String, Object>> languages(Set<LanguageTag> languages, Words words) {
        return languages.stream()
                .map(language -> new JsonObject()
                        .with("id", DerivedId.of(id, "language", language.value()))
                        .with(entity + "_id", id)
                        .with("name", language.name(words.language().locale()))
                        .with("code", language.value())
                        .map())
                .toList();
    }

    List<Map<String, Object>> attributes(Entry entry, HsdsTaxonomies taxonomies) {
        return taxonomies.of(entry).stream()
                .map(term -> attribute("taxonomy_term", term.id())
                        .with("taxonomy_term_id", term.id())
                        .with("taxonomy_term", taxonomies.form(term))
                        .map())
                .toList();
    }

    /** A property that HSDS has no field for. */
    Map<String, Object> attribute(String name, Object value, @Nullable String label) {
        return attribute(name, value.toString())
                .with("value", value.toString())
                .with("label", label)
                .map();
    }

    /** The links after the first, which stands in a field of its own. */
    List<Map<String, Object>> furtherLinks(List<Link> links) {
        var all = new ArrayList<Map<String, Object>>();
        for (var link : links.subList(Math.min(1, links.size()), links.size())) {
            WebAddress.ascii(link.address())
                    .ifPresent(address -> all.add(new JsonObject()
                            .with("id", part("url", all.size()))
                            .with("label", link.title())
                            .with("url", address)
                            .with(entity + "_id", id)
                            .map()));
        }
        return all;
    }

    static @Nullable String firstLink(List<Link> links) {
        return links.isEmpty()
                ? null
                : WebAddress.ascii(links.getFirst().address()).orElse(null);
    }

    private JsonObject attribute(String type, String distinct) {
        return new JsonObject()
                .with("id", DerivedId.of(id, "attribute", type, distinct))
                .with("link_id", id)
                .with("link_type", type)
                .with("link_entity", entity);
    }

    private Map<String, Object> contact(String contactId, Contact contact, Words words) {
        return new JsonObject()
                .with("id", contactId)
                .with(entity + "_id", id)
                .with("name", contact.name())
                .with("title", words.of(contact.role()))
                .with("email", contact.email())
                .with("phones", phone(DerivedId.of(contactId, "phone"), "contact", contactId, contact.phone()))
                .map();
    }

    private static List<Map<String, Object>> phone(String id, String entity, String ownerId, @Nullable String number) {
        return number == null
                ? List.of()
                : List.of(new JsonObject()
                        .with("id", id)
                        .with(entity + "_id", ownerId)
                        .with("number", number)
                        .map());
    }

    private String part(String name, int place) {
        return DerivedId.of(id, name, String.valueOf(place));
    }
}
