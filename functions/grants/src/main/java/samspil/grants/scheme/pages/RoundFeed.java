package samspil.grants.scheme.pages;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import samspil.grants.pages.AtomFeed;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Round;
import samspil.kernel.Municipality;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;

/** Rounds as an Atom feed, in the municipality's own language. */
@Singleton
record RoundFeed(Environment environment) {

    String of(Visit visit, List<Round> rounds) {
        var municipality = visit.municipality();
        var entries = rounds.stream().map(round -> entry(visit, round)).toList();
        var title = visit.say("feed.title", municipality.name());
        return new AtomFeed(visit, title, home(municipality), api(municipality) + "/rounds.atom", entries).text();
    }

    private AtomFeed.Entry entry(Visit visit, Round round) {
        var municipality = visit.municipality();
        var words = new SchemeWords(visit);
        return new AtomFeed.Entry(
                api(municipality) + "/rounds/" + round.key().id(),
                visit.say("feed.entry", visit.own(round.offer().title()), words.standing(round)),
                updated(round),
                home(municipality) + "/" + round.offer().scheme(),
                visit.say("feed.summary", words.opens(round), words.closes(round)));
    }

    /** When something was last said of it: its last extension or its end, else when it was to open. */
    private static Instant updated(Round round) {
        var cancellation = round.cancellation();
        if (cancellation != null) {
            return cancellation.at();
        }
        return round.extensions().isEmpty()
                ? round.offer().window().opens()
                : round.extensions().getLast().at();
    }

    private String home(Municipality municipality) {
        return site() + "/" + municipality.language().tag() + "/" + municipality.slug() + "/grants";
    }

    private String api(Municipality municipality) {
        return site() + "/v1/" + municipality.slug();
    }

    private String site() {
        return environment.get(SiteVariable.SITE_ADDRESS);
    }
}
