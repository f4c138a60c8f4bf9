package samspil.directory.pages.words;

import java.util.List;
import java.util.stream.Collectors;
import samspil.directory.Catalogue;
import samspil.directory.Category;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.pages.Link;

/** A visit to the directory as it stands. */
public record View(Visit visit, Catalogue catalogue) {

    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    public Addresses addresses() {
        return visit.addresses();
    }

    public Dates dates() {
        return new Dates(visit);
    }

    public Terms terms() {
        return new Terms(visit);
    }

    public String name(Entry entry) {
        return entry.about().name().in(visit.language());
    }

    public Link link(Entry entry) {
        return new Link(name(entry), addresses().entry(entry));
    }

    /** The names of the entries that stand, with commas between them. */
    public String names(List<EntryId> ids) {
        return catalogue.entries(ids).stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The categories of a vocabulary that an entry has, each leading to all that has it. */
    public List<Link> subjects(Entry entry, String scheme) {
        return entry.about().categories().stream()
                .filter(category -> category.scheme().equals(scheme))
                .map(this::subject)
                .toList();
    }

    public Link subject(Category category) {
        return new Link(visit.category(category), addresses().search("category", category.value()));
    }
}
