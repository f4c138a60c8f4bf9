package samspil.pages;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;

/** What controllers of pages are given. */
@Factory
final class PagesBeans {

    @Singleton
    Sites sites(Environment environment) {
        return new Sites(environment.get(SiteVariable.SITE_ADDRESS), Dresses.shipped());
    }
}
