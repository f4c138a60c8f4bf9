package samspil.council.meeting.reply;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.MeetingMails.Occasion;
import samspil.kernel.Municipality;
import samspil.kernel.SigningKey;
import samspil.platform.outbox.Letter;
import samspil.platform.store.Mailer.Mail;

/** Writes letters to invitees, each with the link by which they can answer next. */
public record ReplyLetters(Replies replies, Invitees invitees, MeetingMails mails) {

    /** To one whose answer was noted, and to those who got a place by it. */
    List<Letter> noted(Municipality municipality, Meeting meeting, List<Reply> changed, List<Invitee> known) {
        var own = changed.getFirst();
        var others = changed.subList(1, changed.size());
        return Stream.concat(
                        written(municipality, meeting, List.of(own), known, mails::noted),
                        written(municipality, meeting, others, known, mails::promoted))
                .toList();
    }

    /** To those who got a place. */
    List<Letter> promoted(Municipality municipality, Meeting meeting, List<Reply> changed, List<Invitee> known) {
        return written(municipality, meeting, changed, known, mails::promoted).toList();
    }

    /** To some who were asked: what calendars must know of the meeting as it stands. */
    Stream<Letter> invitations(Municipality municipality, Meeting meeting, Collection<String> refs) {
        var secret = replies.key(meeting.key()).orElseThrow();
        var turnout = replies.turnout(meeting);
        var known = Set.copyOf(refs);
        return invitees.all(municipality).stream()
                .filter(each -> known.contains(each.ref()))
                .map(each -> {
                    long turn = turnout.of(each.ref()).map(Reply::version).orElse(0L);
                    var occasion = occasion(municipality, meeting, each, turn, secret);
                    return letter(occasion, "sequence " + meeting.sequence(), mails.invitation(occasion));
                });
    }

    /** One whose address is gone by now is not written to. */
    private Stream<Letter> written(
            Municipality municipality,
            Meeting meeting,
            List<Reply> all,
            List<Invitee> invited,
            BiFunction<Occasion, Reply, Mail> mail) {
        var secret = replies.key(meeting.key()).orElseThrow();
        var known = invited.stream().collect(Collectors.toMap(Invitee::ref, each -> each));
        return all.stream().filter(each -> known.containsKey(each.invitee())).map(each -> {
            var invitee = Objects.requireNonNull(known.get(each.invitee()));
            var occasion = occasion(municipality, meeting, invitee, each.version(), secret);
            return letter(occasion, "reply " + each.version(), mail.apply(occasion, each));
        });
    }

    private static Occasion occasion(
            Municipality municipality, Meeting meeting, Invitee invitee, long turn, SigningKey secret) {
        var link = new ReplyLink(meeting.key().id(), invitee.ref(), turn);
        return new Occasion(municipality, meeting, invitee, link.token(meeting.key(), secret));
    }

    private static Letter letter(Occasion occasion, String about, Mail mail) {
        var id = LetterName.of(
                occasion.meeting().key().id(), about, occasion.invitee().ref());
        return new Letter(new Letter.Key(occasion.municipality().id(), id), mail);
    }
}
