package samspil.council.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.council.meeting.ChangeMeeting.Changed;
import samspil.council.meeting.ChangeMeeting.Deed;
import samspil.council.meeting.Invitation.Circle;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/** Asks some to come. Nobody is asked twice: who was asked before hears of changes anyway. */
public record InviteToMeeting(ChangeMeeting change, Invitees invitees) {

    /**
     * Whom somebody wants to ask.
     *
     * @param organisations the directory's ids, where some are chosen; else empty
     * @param replyBy the day by which they should answer, in the meeting's zone
     */
    public record Wish(Circle circle, List<String> organisations, LocalDate replyBy) {

        public Wish {
            organisations = List.copyOf(organisations);
        }
    }

    /** Asks them. */
    public Changed invite(Municipality municipality, Meeting.Key key, Wish wish, Actor by) {
        var unknown = unknown(municipality, wish);
        if (unknown.isPresent()) {
            return new Changed.Refused(unknown.get());
        }
        var wanted = refs(municipality, wish);
        return change.act(
                key,
                by,
                new Deed(
                        "meeting.invited",
                        Telling.INVITED,
                        rules -> rules.invitation(wish.replyBy()).or(() -> nobody(rules.meeting(), wanted)),
                        (seen, now) -> seen.next(
                                seen.plan(),
                                seen.life()
                                        .invited(
                                                new Invitation(wish.circle(), news(seen, wanted), wish.replyBy(), now)),
                                now)));
    }

    /** How many would be asked now. */
    public int count(Municipality municipality, Meeting meeting, Wish wish) {
        return news(meeting, refs(municipality, wish)).size();
    }

    private List<String> refs(Municipality municipality, Wish wish) {
        return switch (wish.circle()) {
            case ORGANISATIONS -> refs(invitees.organisations(municipality));
            case COUNCIL -> refs(invitees.council(municipality));
            case CHOSEN ->
                wish.organisations().stream()
                        .distinct()
                        .map(Invitee::organisation)
                        .toList();
        };
    }

    private static List<String> refs(List<Invitee> all) {
        return all.stream().map(Invitee::ref).toList();
    }

    private Optional<Violation> unknown(Municipality municipality, Wish wish) {
        if (wish.circle() != Circle.CHOSEN) {
            return Optional.empty();
        }
        var known =
                invitees.organisations(municipality).stream().map(Invitee::id).collect(Collectors.toSet());
        return IntStream.range(0, wish.organisations().size())
                .filter(at -> !known.contains(wish.organisations().get(at)))
                .mapToObj(at -> new Violation("/organisations/" + at, "organisation.unreachable"))
                .findFirst();
    }

    private static Optional<Violation> nobody(Meeting meeting, List<String> wanted) {
        if (meeting.invitees().size() + wanted.size() > Invitation.MOST) {
            return Optional.of(new Violation("/circle", "list.long"));
        }
        return news(meeting, wanted).isEmpty()
                ? Optional.of(new Violation("/circle", "meeting.nobody"))
                : Optional.empty();
    }

    private static List<String> news(Meeting meeting, List<String> wanted) {
        var known = new HashSet<>(meeting.invitees());
        return wanted.stream().filter(Predicate.not(known::contains)).toList();
    }
}
