package samspil.council.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.council.DocumentAddress;
import samspil.council.Person;
import samspil.kernel.InvalidValue;

/**
 * An election that was held on paper, as its minutes tell.
 *
 * @param day in the municipality's zone
 * @param begins the first day of the terms of those who were elected
 * @param minutes where they are read: a whole address, or a document published here
 * @param people all who stood, in each group in the order in which they were elected
 */
public record HeldElection(LocalDate day, LocalDate begins, String minutes, List<Stood> people) {
    private static final int MOST = 200;

    /**
     * Somebody who stood.
     *
     * @param votes absent where the minutes don't tell
     */
    public record Stood(
            String group, Person person, @Nullable Integer votes) {
        /** @throws InvalidValue when the votes are negative */
        public Stood {
            InvalidValue.unless(votes == null || votes >= 0, "number.whole", "/votes");
        }
    }

    /** @throws InvalidValue at the field that does not fit the others */
    public HeldElection {
        people = List.copyOf(people);
        InvalidValue.unless(!begins.isBefore(day), "election.begins", "/begins");
        DocumentAddress.check(minutes, "/minutes");
        InvalidValue.unless(!people.isEmpty(), "field.required", "/people");
        InvalidValue.unless(people.size() <= MOST, "list.long", "/people");
        InvalidValue.unless(isEachOnce(people), "list.repeats", "/people");
    }

    private static boolean isEachOnce(List<Stood> people) {
        return IntStream.range(0, people.size())
                .noneMatch(at -> people.subList(0, at).stream()
                        .anyMatch(other -> other.person().is(people.get(at).person())));
    }

    /** Those who stood in a group. */
    List<Stood> in(String group) {
        return people.stream().filter(each -> each.group().equals(group)).toList();
    }

    /** Whether nobody stands before somebody with more votes. */
    boolean isInOrder(String group) {
        var votes =
                in(group).stream().map(Stood::votes).filter(Objects::nonNull).toList();
        return IntStream.range(1, votes.size()).allMatch(at -> votes.get(at) <= votes.get(at - 1));
    }
}
