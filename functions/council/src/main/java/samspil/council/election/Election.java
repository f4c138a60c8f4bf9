package samspil.council.election;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.council.VotingGroup;
import samspil.kernel.MunicipalityId;

/**
 * An election of a council.
 *
 * @param witnesses those whose secrets decide lots, in the order in which they bound themselves
 * @param result absent until it is published
 * @param version from 1, raised by every change
 */
public record Election(
        Key key,
        Call call,
        List<Witness> witnesses,
        @Nullable Result result,
        long version) {

    /** What names it. */
    public record Key(MunicipalityId municipality, ElectionId id) {}

    public Election {
        witnesses = List.copyOf(witnesses);
    }

    /** A new one. */
    static Election of(Key key, Call call) {
        return new Election(key, call, List.of(), null, 1);
    }

    /** One that was held on paper. */
    static Election recorded(Key key, Call call, Result result) {
        return new Election(key, call, List.of(), result, 1);
    }

    /** When what happens, in the municipality's zone. */
    public Timetable timetable(ZoneId zone) {
        return Timetable.of(call.statute().timing(), call.day(), zone);
    }

    /** How far it is. */
    public Stage at(Instant now, ZoneId zone) {
        return result == null ? timetable(zone).at(now) : Stage.RESULT;
    }

    /** Whether anybody has to vote in a group: more stand than it elects. */
    public boolean isContested(VotingGroup group, List<Candidate> candidates) {
        return Contest.of(call, group, candidates).isContested();
    }

    /** What came of it; empty until it is published. */
    public Optional<Result> published() {
        return Optional.ofNullable(result);
    }

    /** Where its minutes are read, when it was held on paper; empty for one that is held here. */
    public Optional<String> minutes() {
        return published().map(Result::minutes);
    }

    /** The same, to be written once more with something beside it. */
    Election touched() {
        return new Election(key, call, witnesses, result, version + 1);
    }

    /** The same with another witness. */
    Election with(Witness witness) {
        return new Election(
                key, call, Stream.concat(witnesses.stream(), Stream.of(witness)).toList(), result, version + 1);
    }

    /** The same with a witness's secret told. */
    Election opened(Witness open) {
        var all = witnesses.stream()
                .map(each -> each.person().equals(open.person()) ? open : each)
                .toList();
        return new Election(key, call, all, result, version + 1);
    }

    /** The same with its result. */
    Election decided(Result decided) {
        return new Election(key, call, witnesses, decided, version + 1);
    }

    /** What everybody may know: a witness's role, and not who it is. */
    public Election forEverybody() {
        var all = witnesses.stream().map(Witness::forEverybody).toList();
        return new Election(key, call, all, result, version);
    }
}
