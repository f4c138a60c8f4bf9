package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import samspil.directory.Entry;
import samspil.directory.exchange.JsonLd;
import samspil.directory.exchange.Site;
import samspil.directory.exchange.Words;
import samspil.directory.pages.words.View;
import samspil.kernel.Language;

/** Entries in the words of schema.org, for machines that read pages. */
@Singleton
@Requires(env = "public")
final class SchemaTerms {
    private final Site site;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    SchemaTerms(Site site) {
        this.site = site;
        for (var language : Language.values()) {
            words.put(language, Words.in(language));
        }
    }

    /** The text of a script element of type {@code application/ld+json}. */
    String of(View view, Entry entry) {
        var language = view.visit().language();
        return new JsonLd(view.catalogue(), site, Objects.requireNonNull(words.get(language))).script(entry);
    }
}
