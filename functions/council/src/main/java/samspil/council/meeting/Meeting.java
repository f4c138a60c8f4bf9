package samspil.council.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.cafe.Cafe;
import samspil.kernel.MunicipalityId;

/**
 * A meeting, from its plan to what came of it.
 *
 * @param sequence raised by every change of time or place, as calendars count (RFC 5546, section 2.1.4)
 * @param version from 1, raised by every change
 * @param at when it was last changed
 */
public record Meeting(Key key, Plan plan, int sequence, Life life, long version, Instant at) {

    /** What names it. */
    public record Key(MunicipalityId municipality, MeetingId id) {}

    /**
     * What happened to it so far.
     *
     * @param cancellation absent unless it is cancelled
     * @param minutes absent until somebody wrote them
     * @param cafe absent where nobody set tables
     */
    public record Life(
            List<Invitation> invitations,
            @Nullable Cancellation cancellation,
            @Nullable Minutes minutes,
            List<FollowUp> followUps,
            @Nullable Cafe cafe) {
        static final Life BEGUN = new Life(List.of(), null, null, List.of(), null);

        public Life {
            invitations = List.copyOf(invitations);
            followUps = List.copyOf(followUps);
        }

        Life invited(Invitation more) {
            var all = Stream.concat(invitations.stream(), Stream.of(more)).toList();
            return new Life(all, cancellation, minutes, followUps, cafe);
        }

        Life cancelled(Cancellation why) {
            return new Life(invitations, why, minutes, followUps, cafe);
        }

        Life minuted(Minutes said) {
            return new Life(invitations, cancellation, said, followUps, cafe);
        }

        Life following(List<FollowUp> all) {
            return new Life(invitations, cancellation, minutes, all, cafe);
        }

        Life atTables(Cafe set) {
            return new Life(invitations, cancellation, minutes, followUps, set);
        }
    }

    /** A new one. */
    static Meeting of(Key key, Plan plan, Instant at) {
        return new Meeting(key, plan, 0, Life.BEGUN, 1, at);
    }

    /** How far it has come at an instant. */
    public Standing on(Instant now) {
        if (life.cancellation() != null) {
            return Standing.CANCELLED;
        }
        return now.isBefore(plan.time().begins()) ? Standing.COMING : Standing.HELD;
    }

    /** Everybody who was asked to come, in the order in which they were. */
    public List<String> invitees() {
        return life.invitations().stream()
                .flatMap(each -> each.invitees().stream())
                .toList();
    }

    /** The minutes that everybody may read; empty before. */
    public Optional<Minutes> published() {
        return Optional.ofNullable(life.minutes()).filter(Minutes::isPublished);
    }

    /** The tables of a café; empty where none are set. */
    public Optional<Cafe> cafe() {
        return Optional.ofNullable(life.cafe());
    }

    /** What everybody may know of it: not whom it was sent to, and nothing of what is not published. */
    public Meeting forEverybody() {
        var seen = new Life(List.of(), life.cancellation(), published().orElse(null), shown(), harvest());
        return new Meeting(key, plan, sequence, seen, version, at);
    }

    private List<FollowUp> shown() {
        return published().isPresent() ? life.followUps() : List.of();
    }

    private @Nullable Cafe harvest() {
        var cafe = life.cafe();
        if (cafe == null) {
            return null;
        }
        return published().isPresent() ? cafe.forEverybody() : cafe.withoutHarvest();
    }

    Meeting next(Plan other, Life became, Instant when) {
        return new Meeting(key, other, sequence, became, version + 1, when);
    }

    /** The same with a change that calendars must hear of. */
    Meeting nextSequence(Plan other, Life became, Instant when) {
        return new Meeting(key, other, sequence + 1, became, version + 1, when);
    }
}
