package samspil.council.meeting.reply;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Meetings;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.outbox.Letter;

/**
 * Tells those who were asked to a meeting what there is to tell. It may stop anywhere and be begun again: a letter that
 * was written is not written twice.
 *
 * @param post takes a letter, unless one of its name was taken before
 */
public record TellInvitees(
        Meetings meetings,
        Notices notices,
        ReplyLetters letters,
        TakeReply places,
        Expected expected,
        Consumer<Letter> post,
        Municipalities municipalities) {

    /** Tells it. What a later change of time or place has overtaken is not told: the newer says it all. */
    public void tell(Notice notice) {
        meetings.find(notice.meeting()).filter(notice::isNews).ifPresent(found -> tell(notice, found));
        notices.finish(notice);
    }

    /** Tells what is not finished, where an event was lost. */
    public void sweep(MunicipalityId municipality) {
        notices.open(municipality).forEach(this::tell);
    }

    private void tell(Notice notice, Meeting meeting) {
        var municipality = municipalities.byId(meeting.key().municipality()).orElseThrow();
        switch (notice.telling()) {
            case NOBODY -> {}
            case WAITING -> places.fill(municipality, meeting);
            case INVITED, EVERYBODY -> {
                letters.invitations(municipality, meeting, refs(notice, meeting))
                        .forEach(post);
                expected.answers(meeting, silent(municipality, meeting));
            }
        }
    }

    /** Those who were asked and have not answered. */
    private List<Invitee> silent(Municipality municipality, Meeting meeting) {
        var turnout = letters.replies().turnout(meeting);
        var asked = Set.copyOf(meeting.invitees());
        return letters.invitees().all(municipality).stream()
                .filter(each -> asked.contains(each.ref()))
                .filter(each -> turnout.of(each.ref()).isEmpty())
                .toList();
    }

    private static List<String> refs(Notice notice, Meeting meeting) {
        return switch (notice.telling()) {
            case INVITED ->
                meeting.life().invitations().get(notice.number() - 1).invitees();
            case EVERYBODY -> meeting.invitees();
            case NOBODY, WAITING -> List.of();
        };
    }
}
