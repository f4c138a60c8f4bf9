package samspil.directory.pages;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Says at which instant somebody looks. */
@Singleton
public record Visits(InstantSource clock) {

    /** Now, in a language. */
    public Visit of(Municipality municipality, Language language) {
        return new Visit(municipality, language, clock.instant());
    }
}
