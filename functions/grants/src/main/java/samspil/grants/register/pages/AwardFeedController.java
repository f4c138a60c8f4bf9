package samspil.grants.register.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import samspil.grants.pages.AtomFeed;
import samspil.grants.pages.Visit;
import samspil.grants.register.PublicAward;
import samspil.grants.register.Register;
import samspil.grants.register.Register.Paging;
import samspil.grants.register.Register.Wanted;
import samspil.grants.register.http.Publishers;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** The last awards as a feed, in the municipality's own language. */
@Controller("/v1/{municipality}/awards.atom")
@Open
@Requires(env = "grants-public")
final class AwardFeedController {
    private static final Paging LAST = new Paging(50, "");

    private final Register register;
    private final Publishers publishers;
    private final InstantSource clock;

    AwardFeedController(Register register, Publishers publishers, InstantSource clock) {
        this.register = register;
        this.publishers = publishers;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> feed(Municipality municipality) {
        var visit = new Visit(municipality, municipality.language(), clock.instant());
        var site = publishers.of(municipality).site();
        var api = site + "/v1/" + municipality.slug();
        var entries = register.part(municipality.id(), Wanted.ALL, LAST).awards().stream()
                .map(award -> entry(visit, site, api, award))
                .toList();
        var title = visit.say("awards.feed", municipality.name());
        var feed = new AtomFeed(visit, title, site + visit.register(), api + "/awards.atom", entries);
        return Answers.text("application/atom+xml", feed.text());
    }

    private static AtomFeed.Entry entry(Visit visit, String site, String api, PublicAward award) {
        var words = new AwardWords(visit);
        return new AtomFeed.Entry(
                api + "/awards/" + award.id(),
                visit.say("awards.entry", words.receiver(award), visit.money(award.amount())),
                award.changed(),
                site + visit.register(),
                words.purpose(award));
    }
}
