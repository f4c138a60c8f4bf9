package samspil.directory.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.Point;
import samspil.directory.Published;
import samspil.kernel.Language;

/** One state of a municipality's catalogue, ready to be searched. Entries go by their number in it. */
final class Index {
    private final Catalogue catalogue;
    private final List<Published.Live> live;
    private final List<List<Point>> points;
    private final FacetIndex facets;
    private final WordSearch words;
    private final Map<Language, NameOrder> orders = new ConcurrentHashMap<>();
    private final Map<Language, Completions> completions = new ConcurrentHashMap<>();
    private final TaxonomyWords taxonomy;

    Index(Catalogue catalogue, TaxonomyWords taxonomy) {
        this.catalogue = catalogue;
        this.taxonomy = taxonomy;
        this.live = catalogue.live();
        var entries = entries();
        var whereabouts = new Whereabouts(catalogue);
        this.points = entries.stream().map(whereabouts::points).toList();
        this.facets = new FacetIndex(entries, new Traits(whereabouts)::of);
        var vocabulary = VocabularyBuilder.of(entries, EntryWords.of(catalogue, taxonomy));
        this.words = new WordSearch(vocabulary, new Names(entries), entries.size());
    }

    /** Of the catalogue it was made of. */
    String hash() {
        return catalogue.hash();
    }

    /** How many entries there are. */
    int size() {
        return live.size();
    }

    Published.Live live(int entry) {
        return live.get(entry);
    }

    /** Where each entry is; empty for those without a known point. */
    List<List<Point>> points() {
        return points;
    }

    FacetIndex facets() {
        return facets;
    }

    /** The entries that fit the words. */
    Found find(String typed) {
        return words.find(typed);
    }

    NameOrder order(Language reader) {
        return orders.computeIfAbsent(reader, language -> new NameOrder(entries(), language));
    }

    Completions completions(Language reader) {
        return completions.computeIfAbsent(reader, language -> Completions.of(catalogue, taxonomy, language));
    }

    private List<Entry> entries() {
        return live.stream().map(Published.Live::entry).toList();
    }
}
