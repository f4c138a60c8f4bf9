package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/**
 * Draws each home page once per hour and state of the directory: what happens this week is dear to find out. Holds one
 * page per municipality and language, and no more.
 */
@Singleton
@Requires(env = "public")
final class HomePages {
    private final Views views;
    private final DirectoryPages pages;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    HomePages(Views views, DirectoryPages pages) {
        this.views = views;
        this.pages = pages;
    }

    private record Key(MunicipalityId municipality, Language language) {}

    private record Kept(String hash, Instant hour, String html) {
        boolean isOf(String otherHash, Instant otherHour) {
            return hash.equals(otherHash) && hour.equals(otherHour);
        }
    }

    /** The page as HTML, as of the hour that has begun. */
    String of(Municipality municipality, Language language) {
        var view = onTheHour(views.of(municipality, language));
        var key = new Key(municipality.id(), language);
        var known = kept.get(key);
        if (known != null && known.isOf(view.catalogue().hash(), view.visit().now())) {
            return known.html();
        }
        var html = new HomePage(view).in(pages).html();
        kept.put(key, new Kept(view.catalogue().hash(), view.visit().now(), html));
        return html;
    }

    /** Everybody sees the same within the hour; no zone's day begins in the middle of one here. */
    private static View onTheHour(View view) {
        var visit = view.visit();
        var hour = visit.now().truncatedTo(ChronoUnit.HOURS);
        return new View(new Visit(visit.municipality(), visit.language(), hour), view.catalogue());
    }
}
