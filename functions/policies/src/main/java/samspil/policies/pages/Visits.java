package samspil.policies.pages;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.policies.pages.words.Visit;

/** Says at which instant somebody looks. */
@Singleton
public record Visits(InstantSource clock) {

    /** Now, in a language. */
    public Visit of(Municipality municipality, Language language) {
        return new Visit(municipality, language, clock.instant());
    }
}
