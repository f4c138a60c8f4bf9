package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.directory.Catalogue;
import samspil.directory.Catalogues;
import samspil.directory.exchange.RpdeFeed;
import samspil.directory.exchange.Site;
import samspil.directory.exchange.Words;
import samspil.directory.exchange.hsds.Hsds;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

/** What the exports of a municipality are made of: its newest catalogue, the site, the clock, and the words. */
@Singleton
@Requires(env = "public")
final class OpenAnswers {
    private final Catalogues catalogues;
    private final Municipalities municipalities;
    private final Site site;
    private final InstantSource clock;
    private final Map<Language, Words> words;

    OpenAnswers(Catalogues catalogues, Municipalities municipalities, Site site, InstantSource clock) {
        this.catalogues = catalogues;
        this.municipalities = municipalities;
        this.site = site;
        this.clock = clock;
        this.words = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Words::in));
    }

    Catalogue catalogue(Municipality municipality) {
        return catalogues.of(municipality);
    }

    Site site() {
        return site;
    }

    Words words(Municipality municipality) {
        return words.getOrDefault(municipality.language(), Words.in(municipality.language()));
    }

    Hsds hsds(Municipality municipality) {
        return new Hsds(catalogue(municipality), site, words(municipality), municipalities, clock.instant());
    }

    RpdeFeed feed(Municipality municipality) {
        return new RpdeFeed(catalogue(municipality), site, words(municipality), clock.instant());
    }

    /** Equal as long as the catalogue is and the day, which decides what is over. */
    String tag(Catalogue catalogue) {
        return catalogue.hash() + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
