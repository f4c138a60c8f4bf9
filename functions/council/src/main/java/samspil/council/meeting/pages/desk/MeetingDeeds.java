package samspil.council.meeting.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.pages.journey.Journey;

/** Everything that can be done with a meeting at the desk, by its name in addresses. */
@Singleton
@Requires(env = "meetings-desk")
record MeetingDeeds(ComingDeeds coming, HeldDeeds held, CafeDeeds cafe, AnswerInvitation answer) {

    /** Empty where there is no deed of that name, or it is not theirs. */
    Optional<Journey> of(Desk desk, Meeting meeting, String deed) {
        if (deed.equals("answer")) {
            return own(desk, meeting);
        }
        if (!(desk.mayChange() || desk.mayNote() && deed.equals("table-note"))) {
            return Optional.empty();
        }
        return deed.equals("note")
                ? Optional.of(new NoteJourney(desk, meeting, answer))
                : Stream.of(coming.all(), held.all(), cafe.all())
                        .filter(all -> all.containsKey(deed))
                        .map(all -> Objects.requireNonNull(all.get(deed)).apply(desk, meeting))
                        .findFirst();
    }

    private Optional<Journey> own(Desk desk, Meeting meeting) {
        return answer.invitees()
                .self(desk.visit().municipality(), desk.identity().person())
                .filter(self -> desk.sits() && meeting.invitees().contains(self.ref()))
                .map(self -> new AnswerJourney(desk, meeting, answer, self.ref()));
    }
}
