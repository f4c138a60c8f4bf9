package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.directory.Catalogues;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Lets a reader into a municipality's directory as it stands. */
@Singleton
@Requires(env = "public")
record Views(Catalogues catalogues, InstantSource clock) {

    View of(Municipality municipality, Language language) {
        return new View(new Visit(municipality, language, clock.instant()), catalogues.of(municipality));
    }
}
