package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;

/**
 * Draws each home page once per hour, state of the directory and outlook: what happens this week is dear to find out. Holds one
 * page per municipality and language, and no more.
 */
@Singleton
@Requires(env = "public")
final class HomePages {
    private final Views views;
    private final DirectoryPages pages;
    private final Outlook outlook;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    HomePages(Views views, DirectoryPages pages, Outlook outlook) {
        this.views = views;
        this.outlook = outlook;
        this.pages = pages;
    }

    private record Key(MunicipalityId municipality, Language language) {}

    /** What a page shows, and the page. */
    private record Kept(Shown shown, String html) {}

    private record Shown(String hash, Instant hour, List<OutlookEntry> outlook) {}

    /** The page as HTML, as of the hour that has begun. */
    String of(Municipality municipality, Language language) {
        var view = onTheHour(views.of(municipality, language));
        var key = new Key(municipality.id(), language);
        var shown = new Shown(view.catalogue().hash(), view.visit().now(), outlook.of(municipality.id()));
        var known = kept.get(key);
        if (known != null && known.shown().equals(shown)) {
            return known.html();
        }
        var html = new HomePage(view, shown.outlook()).in(pages).html();
        kept.put(key, new Kept(shown, html));
        return html;
    }

    /** Everybody sees the same within the hour; no zone's day begins in the middle of one here. */
    private static View onTheHour(View view) {
        var visit = view.visit();
        var hour = visit.now().truncatedTo(ChronoUnit.HOURS);
        return new View(new Visit(visit.municipality(), visit.language(), hour), view.catalogue());
    }
}
