package samspil.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * What an entry is called and what it is about.
 *
 * @param name at most 150 characters in each language
 * @param summary one or two sentences, at most 300 characters
 * @param description at most 2,000 characters; plain text with line breaks
 * @param languages spoken there, as BCP 47 tags
 */
public record About(
        LocalText name,
        @Nullable LocalText summary,
        @Nullable LocalText description,
        Set<Category> categories,
        Set<LanguageTag> languages,
        List<Link> links) {
    public About {
        limit(name, 150, "/name");
        limit(summary, 300, "/summary");
        limit(description, 2_000, "/description");
        InvalidValue.unless(categories.size() <= 20, "list.long", "/categories");
        InvalidValue.unless(languages.size() <= 20, "list.long", "/languages");
        InvalidValue.unless(links.size() <= 10, "list.long", "/links");
        categories = Sorted.copy(categories);
        languages = Sorted.copy(languages);
        links = List.copyOf(links);
    }

    /** A name and nothing else yet. */
    public static About named(LocalText name) {
        return new About(name, null, null, Set.of(), Set.of(), List.of());
    }

    private static void limit(@Nullable LocalText text, int longest, String pointer) {
        if (text != null) {
            text.texts()
                    .forEach((language, words) -> InvalidValue.unless(
                            words.length() <= longest, "text.long", pointer + "/" + language.tag()));
        }
    }
}
