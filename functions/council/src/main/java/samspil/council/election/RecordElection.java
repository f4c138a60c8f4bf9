package samspil.council.election;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import samspil.council.Council;
import samspil.council.Councils;
import samspil.council.Statute;
import samspil.council.Term;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * Records an election that was held on paper. Its result is published with the minutes, and those who were elected take
 * free seats, unless they sit already.
 */
public record RecordElection(Councils councils, ElectionRecord elections, IdSource ids, InstantSource clock) {
    private static final int TRIES = 20;

    /** Records it; two who change the council at once are both heard. */
    public Acted<Election> record(Municipality municipality, HeldElection held, Actor by) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var council = councils.find(municipality.id());
            if (council.isEmpty()) {
                return new Acted.NotThere<>();
            }
            var wrong = against(municipality, council.get().charter().statute(), held);
            if (wrong.isPresent()) {
                return new Acted.Refused<>(wrong.get());
            }
            var done = attempt(council.get(), held, by);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new IllegalStateException("the council of " + municipality.id() + " is too busy");
    }

    /** What is wrong with it now; empty where nothing is. */
    public Optional<Violation> against(Municipality municipality, Statute statute, HeldElection held) {
        if (held.day()
                .isAfter(LocalDate.ofInstant(
                        clock.instant(), municipality.country().zone()))) {
            return wrong("/day", "election.not-held");
        }
        if (statute.groups().stream().allMatch(group -> group.seatsIn(held.day().getYear()) == 0)) {
            return wrong("/day", "election.seats");
        }
        if (elections.in(municipality.id()).stream()
                .anyMatch(each -> each.call().day().equals(held.day()))) {
            return wrong("/day", "election.recorded");
        }
        return unknown(statute, held).or(() -> disordered(statute, held));
    }

    private static Optional<Violation> unknown(Statute statute, HeldElection held) {
        return IntStream.range(0, held.people().size())
                .filter(at -> !elects(statute, held, held.people().get(at).group()))
                .mapToObj(at -> new Violation("/people/" + at + "/group", "group.unknown"))
                .findFirst();
    }

    private static boolean elects(Statute statute, HeldElection held, String group) {
        return statute.group(group)
                .filter(found -> found.seatsIn(held.day().getYear()) > 0)
                .isPresent();
    }

    private static Optional<Violation> disordered(Statute statute, HeldElection held) {
        return statute.groups().stream().allMatch(group -> held.isInOrder(group.id()))
                ? Optional.empty()
                : wrong("/people", "election.order");
    }

    /** Empty where somebody else changed the council meanwhile. */
    private Optional<Acted<Election>> attempt(Council council, HeldElection held, Actor by) {
        var now = clock.instant();
        var statute = council.charter().statute();
        var call = new Call(held.day(), held.begins(), statute, now, Map.of());
        var paper = PaperResult.of(held, call, ids);
        var key = new Election.Key(council.municipality(), new ElectionId(ids.next()));
        var election = Election.recorded(key, call, paper.at(now, held.minutes()));
        var elected = new Inauguration(election, paper.candidates(), waiting(council, call, paper), ids);
        var crowded = elected.against(council);
        if (crowded.isPresent()) {
            return Optional.of(new Acted.Refused<>(crowded.get()));
        }
        var audit = AuditEvent.of(
                        key.municipality(),
                        now,
                        by,
                        "election.recorded",
                        key.id().value())
                .from(null, 1L);
        return elections.record(election, paper.candidates(), elected.into(council), audit)
                ? Optional.of(new Acted.Done<>(election))
                : Optional.empty();
    }

    /** Who is not in the council for that time yet. */
    private static Result waiting(Council council, Call call, PaperResult paper) {
        var term = Term.ofYears(call.begins(), call.statute().years());
        Predicate<String> waits = id -> paper.candidates().stream()
                .filter(each -> each.id().equals(id))
                .noneMatch(each -> council.knows(each.person(), term));
        var outcomes = paper.outcomes().stream().map(each -> each.only(waits)).toList();
        return new Result(call.announced(), outcomes, List.of(), null, null);
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
