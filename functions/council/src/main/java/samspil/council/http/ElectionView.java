package samspil.council.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.Result;
import samspil.council.election.Stage;
import samspil.council.election.Timetable;
import samspil.council.election.Voter;
import samspil.council.election.Witness;
import samspil.kernel.LocalText;

/**
 * An election as the API shows it.
 *
 * @param begins the first day of the terms of those who are elected
 * @param timetable absent where the election was held on paper
 * @param candidates by their names
 * @param witnesses whose secrets decide lots
 * @param result absent until it is published
 */
record ElectionView(
        String id,
        LocalDate day,
        LocalDate begins,
        Stage stage,
        @Nullable Timetable timetable,
        List<GroupView> groups,
        List<Candidate> candidates,
        List<Witness> witnesses,
        @Nullable Result result,
        long version) {

    /**
     * A group that elects somebody.
     *
     * @param entitled how many organisations may vote
     */
    record GroupView(String id, LocalText name, int seats, int substitutes, int names, int entitled) {}

    static ElectionView of(Election it, List<Candidate> candidates, Instant now, ZoneId zone) {
        var call = it.call();
        var groups = call.groups().stream()
                .map(each -> new GroupView(
                        each.id(),
                        each.name(),
                        call.seats(each),
                        each.substitutes(),
                        each.names(),
                        call.entitled().getOrDefault(each.id(), 0)))
                .toList();
        return new ElectionView(
                it.key().id().value(),
                call.day(),
                call.begins(),
                it.at(now, zone),
                it.minutes().isPresent() ? null : it.timetable(zone),
                groups,
                candidates,
                it.witnesses(),
                it.result(),
                it.version());
    }

    /** An election among others. */
    record Brief(String id, LocalDate day, Stage stage) {
        static Brief of(Election it, Instant now, ZoneId zone) {
            return new Brief(it.key().id().value(), it.call().day(), it.at(now, zone));
        }
    }

    /** Who may vote, and whether they have. */
    record RollView(List<Voter> voters, int voted) {}

    /** What a voter is told. */
    static Map<String, String> receipt(String receipt) {
        return Map.of("receipt", receipt);
    }
}
