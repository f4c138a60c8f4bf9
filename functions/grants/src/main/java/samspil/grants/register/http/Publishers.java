package samspil.grants.register.http;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.pages.Visit;
import samspil.grants.register.Funders;
import samspil.grants.register.exchange.Publisher;
import samspil.kernel.Municipality;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;

/** The municipalities as publishers. */
@Singleton
public record Publishers(Environment environment, Funders funders, InstantSource clock) {

    /** A municipality, which speaks its own language to programs. */
    public Publisher of(Municipality municipality) {
        var visit = new Visit(municipality, municipality.language(), clock.instant());
        return new Publisher(
                municipality, funders, environment.get(SiteVariable.SITE_ADDRESS), visit.say("award.private"));
    }
}
