package samspil.directory.pages.desk;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import samspil.directory.Entries;
import samspil.directory.EntryId;
import samspil.directory.OwnEntries;
import samspil.pages.PageAnswers;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;

/** Opens the room of the organisation that somebody acts for. */
@Singleton
@Requires(env = "desk")
record OrganisationRooms(OwnEntries own, WaitingTasks waiting, DecisionPages pages) {
    private static final List<String> BOARD = List.of("join", "leave", "strike");

    /**
     * The room.
     *
     * @param confirmed id of the entry that was just confirmed, or what was done with the board; of anything else nothing
     *     is said
     */
    HttpResponse<?> opened(Desk desk, String confirmed) {
        var entries = own(desk);
        var done = entries.stream()
                .map(Entries.Version::standing)
                .filter(entry -> entry.id().value().equals(confirmed))
                .findFirst()
                .map(entry -> Alert.of(
                        AlertKind.SUCCESS, desk.say("desk.own.done", desk.name(entry)), desk.say("desk.own.done.text")))
                .or(() -> board(desk, confirmed));
        return answer(desk, HttpStatus.OK, entries, done);
    }

    private static Optional<Alert> board(Desk desk, String deed) {
        return BOARD.contains(deed)
                ? Optional.of(Alert.of(AlertKind.SUCCESS, desk.say(deed + ".done"), desk.say("board.done.text")))
                : Optional.empty();
    }

    /** The room as it stands since, where somebody else was faster. */
    HttpResponse<?> stale(Desk desk) {
        var alert = Alert.of(AlertKind.WARNING, desk.say("desk.own.stale"), desk.say("desk.own.stale.text"));
        return answer(desk, HttpStatus.CONFLICT, own(desk), Optional.of(alert));
    }

    private List<Entries.Version> own(Desk desk) {
        var organisation = new EntryId(Objects.requireNonNull(desk.duty().organisation()));
        return own.of(desk.visit().municipality(), organisation);
    }

    private HttpResponse<?> answer(Desk desk, HttpStatus status, List<Entries.Version> entries, Optional<Alert> said) {
        var done = said.map(List::<Content>of).orElse(List.of());
        return PageAnswers.passing(status, new OrganisationRoom(desk, entries, done).in(pages.frame(), waiting));
    }
}
