package samspil.grants.scheme.pages;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** The pages of schemes for everybody. */
@Singleton
record SchemePages(GrantsPage list, SchemePage one, CheckPage check, InstantSource clock) {

    Visit visit(Municipality municipality, Language language) {
        return new Visit(municipality, language, clock.instant());
    }
}
