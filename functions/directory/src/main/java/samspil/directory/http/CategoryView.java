package samspil.directory.http;

import org.jspecify.annotations.Nullable;
import samspil.directory.Category;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;

/**
 * A category to choose.
 *
 * @param parent the broader one; absent at the top
 */
record CategoryView(
        Category category, String label, @Nullable Category parent) {
    static CategoryView of(Taxonomy.Term term, Language reader) {
        var scheme = term.category().scheme();
        var parent = term.parent().isEmpty() ? null : new Category(scheme + ":" + term.parent());
        return new CategoryView(term.category(), term.label(reader), parent);
    }
}
