package samspil.council.meeting.feed;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Gives somebody a feed of their own, takes it back, and says who it is that a secret lets in. */
public record KeepFeed(Feeds feeds, SecureRandom random, InstantSource clock) {
    private static final Duration LIFETIME = Duration.ofDays(366);

    /** A new feed, whose secret is told this once; the person's former one is revoked. */
    public FeedSecret open(MunicipalityId municipality, String person) {
        var secret = FeedSecret.random(random);
        feeds.keep(new Feed(municipality, person, secret.hash(), clock.instant().plus(LIFETIME)));
        return secret;
    }

    /** The feed that somebody has; empty where they have none, or it has ended. */
    public Optional<Feed> of(MunicipalityId municipality, String person) {
        return feeds.of(municipality, person).filter(this::isOpen);
    }

    /** The feed that a secret opens; empty where it opens none. */
    public Optional<Feed> opened(MunicipalityId municipality, String secret) {
        return FeedSecret.of(secret)
                .flatMap(known -> feeds.find(municipality, known.hash()))
                .filter(this::isOpen);
    }

    private boolean isOpen(Feed feed) {
        return clock.instant().isBefore(feed.until());
    }
}
