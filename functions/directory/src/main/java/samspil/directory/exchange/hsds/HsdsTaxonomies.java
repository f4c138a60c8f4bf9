package samspil.directory.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Category;
import samspil.directory.Entry;
import samspil.directory.Published;
import samspil.directory.Taxonomy;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;
import samspil.directory.exchange.Words;

/** The vocabularies and their terms; their ids are the same in all municipalities. */
record HsdsTaxonomies(Hsds hsds) {
    private static final List<String> SCHEMES = List.of("icnpo", "target", "topic", "service");

    HsdsPage taxonomies(HsdsQuery query) {
        var fitting = SCHEMES.stream()
                .map(this::scheme)
                .filter(found -> Matching.words(query.filter().search(), found))
                .toList();
        return HsdsPage.of(fitting, query.paging(), found -> found);
    }

    Optional<Map<String, Object>> taxonomy(String id) {
        return SCHEMES.stream()
                .filter(scheme -> id(scheme).equals(id))
                .findFirst()
                .map(this::scheme);
    }

    HsdsPage terms(HsdsQuery query) {
        var filter = query.filter();
        var fitting = all().filter(
                        term -> filter.taxonomyId() == null || id(term.scheme()).equals(filter.taxonomyId()))
                .filter(term -> !filter.topOnly() || term.parent() == null)
                .filter(term -> filter.parentId() == null || filter.parentId().equals(term.parentId()))
                .filter(term -> filter.search() == null || Matching.words(filter.search(), form(term)))
                .toList();
        return HsdsPage.of(fitting, query.paging(), this::form);
    }

    Optional<Map<String, Object>> term(String id) {
        return all().filter(term -> term.id().equals(id)).findFirst().map(this::form);
    }

    /** The terms of an entry: its categories and which kind of service it is. */
    List<HsdsTerm> of(Entry entry) {
        return Stream.concat(entry.about().categories().stream().map(this::term), service(entry).stream())
                .toList();
    }

    static String id(String scheme) {
        return DerivedId.of("taxonomy", scheme);
    }

    Map<String, Object> form(HsdsTerm term) {
        return new JsonObject()
                .with("id", term.id())
                .with("code", term.code())
                .with("name", term.name())
                .with("description", term.name())
                .with("parent_id", term.parentId())
                .with("taxonomy", words().label("taxonomy." + term.scheme()))
                .with("taxonomy_id", id(term.scheme()))
                .with("language", words().language().tag())
                .map();
    }

    private Map<String, Object> scheme(String scheme) {
        return new JsonObject()
                .with("id", id(scheme))
                .with("name", words().label("taxonomy." + scheme))
                .with("description", words().label("taxonomy." + scheme + ".text"))
                .map();
    }

    /** The shipped terms, the ones in use that the shipped vocabularies lack, and the kinds of service. */
    private Stream<HsdsTerm> all() {
        var shipped = words().taxonomy().terms().stream().map(Taxonomy.Term::category);
        var used = hsds.catalogue().live().stream()
                .map(Published.Live::entry)
                .flatMap(entry -> entry.about().categories().stream())
                .sorted();
        var kinds = Stream.of("activity", "opportunity", "venue").map(this::kind);
        return Stream.concat(Stream.concat(shipped, used).distinct().map(this::term), kinds);
    }

    private HsdsTerm term(Category category) {
        var parent = words().taxonomy()
                .find(category)
                .map(Taxonomy.Term::parent)
                .filter(code -> !code.isEmpty())
                .orElse(null);
        return new HsdsTerm(category.scheme(), category.code(), parent, words().category(category));
    }

    private Optional<HsdsTerm> service(Entry entry) {
        return words().find("service." + entry.kind().key())
                .map(_ -> kind(entry.kind().key()));
    }

    private HsdsTerm kind(String code) {
        return new HsdsTerm("service", code, null, words().label("service." + code));
    }

    private Words words() {
        return hsds.words();
    }

    /**
     * A term.
     *
     * @param parent the broader term's code
     */
    record HsdsTerm(String scheme, String code, @Nullable String parent, String name) {
        String id() {
            return DerivedId.of("term", scheme, code);
        }

        @Nullable
        String parentId() {
            return parent == null ? null : DerivedId.of("term", scheme, Objects.requireNonNull(parent));
        }
    }
}
