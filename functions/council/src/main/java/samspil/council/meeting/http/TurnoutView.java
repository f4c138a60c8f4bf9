package samspil.council.meeting.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.Reply;
import samspil.council.meeting.reply.Reply.State;
import samspil.council.meeting.reply.Turnout;

/**
 * Who comes, as the desk sees it.
 *
 * @param coming how many persons have places
 * @param waiting how many persons wait for one
 * @param silent how many invitees have not answered
 */
record TurnoutView(@Nullable Integer capacity, int coming, int waiting, int silent, List<Row> invitees) {

    /**
     * One who was asked.
     *
     * @param name absent where the directory publishes it no more
     * @param state absent where nothing was answered
     */
    record Row(
            String invitee, @Nullable String name, @Nullable State state, int persons) {}

    static TurnoutView of(Meeting meeting, Turnout turnout, List<Invitee> known) {
        var names = known.stream().collect(Collectors.toMap(Invitee::ref, Invitee::name));
        var rows =
                meeting.invitees().stream().map(ref -> row(ref, turnout, names)).toList();
        return new TurnoutView(
                turnout.capacity(),
                turnout.taken(),
                turnout.persons(State.WAITING),
                rows.size() - turnout.replies().size(),
                rows);
    }

    private static Row row(String ref, Turnout turnout, Map<String, String> names) {
        var reply = turnout.of(ref);
        return new Row(
                ref,
                names.get(ref),
                reply.map(Reply::state).orElse(null),
                reply.map(Reply::persons).orElse(0));
    }
}
