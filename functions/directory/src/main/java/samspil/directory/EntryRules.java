package samspil.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samspil.kernel.Municipalities;
import samspil.kernel.Violation;
import samspil.platform.json.JsonValue;

/** What an entry must agree with beyond its own form: the vocabularies, the municipalities, the entries it points at. */
public record EntryRules(Taxonomy taxonomy, Municipalities municipalities) {

    /**
     * Everything that does not agree.
     *
     * @param tree the entry as it was sent, whose places the violations name
     * @param stands whether there is what it points at
     */
    public List<Violation> violations(Entry entry, JsonValue tree, Predicate<Reference> stands) {
        var violations = new ArrayList<Violation>();
        unknownCategories(entry, tree).forEach(violations::add);
        unknownMunicipalities(entry, tree).forEach(violations::add);
        Reference.of(entry).stream()
                .filter(stands.negate())
                .map(reference -> new Violation(reference.pointer(), "target"))
                .forEach(violations::add);
        return violations;
    }

    private Stream<Violation> unknownCategories(Entry entry, JsonValue tree) {
        var unknown = entry.about().categories().stream()
                .filter(category -> taxonomy.find(category).isEmpty())
                .map(Category::value)
                .toList();
        var sent = EntryTree.member(EntryTree.member(tree, "about"), "categories");
        return EntryTree.places(sent, unknown).mapToObj(i -> new Violation("/about/categories/" + i, "category"));
    }

    private Stream<Violation> unknownMunicipalities(Entry entry, JsonValue tree) {
        var unknown = entry.alsoIn().stream()
                .filter(id -> municipalities.byId(id).isEmpty())
                .map(Record::toString)
                .toList();
        var sent = EntryTree.member(tree, "alsoIn");
        return EntryTree.places(sent, unknown).mapToObj(i -> new Violation("/alsoIn/" + i, "municipality"));
    }
}
