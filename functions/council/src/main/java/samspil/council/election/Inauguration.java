package samspil.council.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.Member;
import samspil.council.Person;
import samspil.council.Place;
import samspil.council.Position;
import samspil.council.Term;
import samspil.kernel.Violation;
import samspil.platform.IdSource;

/** Those who are elected, on their way into the council. */
record Inauguration(Election election, List<Candidate> candidates, Result result, IdSource ids) {

    /** The council with them in it: members on seats that are free from then on, substitutes in their order. */
    Council into(Council council) {
        return council.with(result.outcomes().stream()
                .flatMap(outcome -> Stream.concat(members(council, outcome), substitutes(outcome)))
                .toList());
    }

    /** What is in the way: too few free seats, or somebody who was given another one meanwhile. */
    Optional<Violation> against(Council council) {
        var crowded = result.outcomes().stream()
                .anyMatch(each -> council.vacant(each.group(), term()).size()
                        < each.elected().size());
        var twice = result.outcomes().stream()
                .flatMap(each -> each.elected().stream())
                .anyMatch(each -> council.seats(person(each), term()));
        return crowded || twice
                ? Optional.of(new Violation("", crowded ? "result.seats" : "member.two-seats"))
                : Optional.empty();
    }

    private Term term() {
        return Term.ofYears(election.call().begins(), election.call().statute().years());
    }

    private Stream<Member> members(Council council, Outcome outcome) {
        var seats = council.vacant(outcome.group(), term());
        var elected = outcome.elected();
        return IntStream.range(0, elected.size())
                .mapToObj(at -> member(elected.get(at), Position.MEMBER, seats.get(at), term()));
    }

    private Stream<Member> substitutes(Outcome outcome) {
        var call = election.call();
        var term = Term.ofYears(call.begins(), call.statute().substituteYears());
        var order = outcome.substitutes();
        return IntStream.range(0, order.size())
                .mapToObj(at -> member(order.get(at), Position.SUBSTITUTE, new Place(outcome.group(), at + 1), term));
    }

    private Member member(String candidate, Position position, Place place, Term term) {
        return new Member(ids.next(), person(candidate), position, place, term, false);
    }

    private Person person(String candidate) {
        return candidates.stream()
                .filter(each -> each.id().equals(candidate))
                .findFirst()
                .orElseThrow()
                .person();
    }
}
