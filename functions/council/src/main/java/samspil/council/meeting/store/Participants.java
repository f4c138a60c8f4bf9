package samspil.council.meeting.store;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.Expected;
import samspil.council.meeting.reply.Reply;
import samspil.council.meeting.reply.Reply.State;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Whom reminders about a meeting reach: who comes, of the meeting; who has not answered, of the answer. */
record Participants(Addressees addressees, Transactions transactions) implements Expected {

    @Override
    public void answers(Meeting meeting, List<Invitee> silent) {
        var subject = MeetingDeadlines.answersOf(meeting.key());
        IntStream.iterate(0, from -> from < silent.size(), from -> from + Transactions.LARGEST)
                .mapToObj(from -> silent.subList(from, Math.min(silent.size(), from + Transactions.LARGEST)))
                .map(some -> some.stream()
                        .map(each -> put(meeting.key(), subject, each))
                        .toList())
                .forEach(transactions::write);
    }

    /** What an answer changes; one whose address is gone is reminded of nothing. */
    Stream<TransactWriteItem> answered(Meeting.Key meeting, Reply reply, List<Invitee> known) {
        var answered = addressees.remove(key(meeting, MeetingDeadlines.answersOf(meeting), reply.invitee()));
        var comes = known.stream()
                .filter(each -> each.ref().equals(reply.invitee()) && reply.state() == State.COMING)
                .findFirst()
                .map(each -> put(meeting, meeting.id().value(), each))
                .orElseGet(() -> addressees.remove(key(meeting, meeting.id().value(), reply.invitee())));
        return Stream.of(answered, comes);
    }

    private TransactWriteItem put(Meeting.Key meeting, String subject, Invitee each) {
        var key = key(meeting, subject, each.ref());
        return addressees.put(new Addressee(key, each.name(), each.email(), each.language(), null));
    }

    private static Addressee.Key key(Meeting.Key meeting, String subject, String invitee) {
        return Addressee.Key.participant(meeting.municipality(), subject, invitee);
    }
}
