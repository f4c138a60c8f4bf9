package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.directory.Catalogues;
import samspil.directory.pages.words.View;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Lets a reader into a municipality's directory as it stands. */
@Singleton
@Requires(env = "public")
record Views(Catalogues catalogues, Visits visits) {

    View of(Municipality municipality, Language language) {
        return new View(visits.of(municipality, language), catalogues.of(municipality));
    }
}
