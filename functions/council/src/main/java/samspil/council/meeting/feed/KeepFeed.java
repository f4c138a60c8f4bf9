package samspil.council.meeting.feed;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Invitees;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;

/** Gives somebody a feed of their own, takes it back, and says who it is that a secret lets in. */
public record KeepFeed(Feeds feeds, Invitees invitees, SecureRandom random, InstantSource clock) {
    private static final Duration LIFETIME = Duration.ofDays(366);

    /**
     * A new feed, whose secret is told this once; the person's former one is revoked. Empty for somebody of the council
     * whom it does not know by the address they log in with: it could not be taken back when they leave.
     */
    public Optional<FeedSecret> open(Municipality municipality, String person, Role role) {
        var seat = invitees.self(municipality, person).map(Invitee::ref);
        boolean sits = role == Role.COUNCIL_CHAIR || role == Role.COUNCIL_MEMBER;
        return sits && seat.isEmpty()
                ? Optional.empty()
                : Optional.of(kept(municipality.id(), person, sits ? seat.orElse(null) : null));
    }

    private FeedSecret kept(MunicipalityId municipality, String person, @Nullable String seat) {
        var secret = FeedSecret.random(random);
        feeds.keep(new Feed(
                municipality, person, secret.hash(), seat, clock.instant().plus(LIFETIME)));
        return secret;
    }

    /** The feed that somebody has; empty where they have none, or it has ended. */
    public Optional<Feed> of(Municipality municipality, String person) {
        return feeds.of(municipality.id(), person).filter(feed -> isOpen(municipality, feed));
    }

    /** The feed that a secret opens; empty where it opens none. */
    public Optional<Feed> opened(Municipality municipality, String secret) {
        return FeedSecret.of(secret)
                .flatMap(known -> feeds.find(municipality.id(), known.hash()))
                .filter(feed -> isOpen(municipality, feed));
    }

    private boolean isOpen(Municipality municipality, Feed feed) {
        return clock.instant().isBefore(feed.until()) && sits(municipality, feed.seat());
    }

    private boolean sits(Municipality municipality, @Nullable String seat) {
        return seat == null
                || invitees.council(municipality).stream()
                        .anyMatch(each -> each.ref().equals(seat));
    }
}
