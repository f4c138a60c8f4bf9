package samspil.directory;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** The terms of the three vocabularies with their labels, from {@code taxonomy.tsv}. */
public record Taxonomy(List<Term> terms) {

    /**
     * A term.
     *
     * @param parent the broader term's code within the same vocabulary; empty at the top
     * @param names its label in every language
     * @param synonyms words people use for it, in any of the languages
     */
    public record Term(Category category, String parent, LocalText names, List<String> synonyms) {

        /** Its label in the reader's language. */
        public String label(Language language) {
            return names.in(language);
        }
    }

    /** The terms that are shipped. */
    public static Taxonomy shipped() {
        return TaxonomyFile.read();
    }

    /** A term by its category. */
    public Optional<Term> find(Category category) {
        return terms.stream().filter(term -> term.category().equals(category)).findFirst();
    }

    /** The terms of one vocabulary, in their order. */
    public List<Term> of(String scheme) {
        return terms.stream()
                .filter(term -> term.category().scheme().equals(scheme))
                .toList();
    }
}
