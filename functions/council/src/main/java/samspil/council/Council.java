package samspil.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/**
 * The council of a municipality.
 *
 * @param members all who are, were and will be in it
 * @param version from 1, raised by every change
 */
public record Council(MunicipalityId municipality, Charter charter, List<Member> members, long version) {
    private static final Comparator<Member> IN_SUCCESSION = Comparator.comparing(
                    (Member member) -> member.term().from(), Comparator.reverseOrder())
            .thenComparingInt(member -> number(member.place()));

    public Council {
        members = List.copyOf(members);
    }

    /** A new one, with nobody in it. */
    static Council of(MunicipalityId municipality, Charter charter) {
        return new Council(municipality, charter, List.of(), 1);
    }

    /** One of its people. */
    public Optional<Member> member(String id) {
        return members.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those of a position on a day. */
    public List<Member> on(LocalDate day, Position position) {
        return members.stream()
                .filter(each -> each.position() == position && each.term().covers(day))
                .toList();
    }

    /** Who sits on a seat on a day; empty where it is vacant. */
    public Optional<Member> holder(Place seat, LocalDate day) {
        return members.stream()
                .filter(each -> each.sitsOn(seat, new Term(day, day)))
                .findFirst();
    }

    /** Seats of a group on which nobody sits in a term. */
    public List<Place> vacant(String group, Term term) {
        return charter.statute().seats().stream()
                .filter(seat -> seat.group().equals(group))
                .filter(seat -> members.stream().noneMatch(each -> each.sitsOn(seat, term)))
                .toList();
    }

    /** The substitutes of a group on a day, the one who follows first before the others: of the newest election. */
    public List<Member> succession(String group, LocalDate day) {
        return members.stream()
                .filter(each -> each.follows(group, day))
                .sorted(IN_SUCCESSION)
                .toList();
    }

    /** Those whose term is over, the last to leave first. */
    public List<Member> former(LocalDate day) {
        return members.stream()
                .filter(each -> each.term().until().isBefore(day))
                .sorted(Comparator.comparing((Member each) -> each.term().until())
                        .reversed())
                .toList();
    }

    /** Whether somebody sits on a seat on some day of a term. */
    public boolean seats(Person person, Term term) {
        return members.stream()
                .anyMatch(each -> each.position().sits()
                        && each.term().meets(term)
                        && each.person().is(person));
    }

    /** Whether somebody sits or follows on some day of a term. */
    public boolean knows(Person person, Term term) {
        return members.stream()
                .anyMatch(each -> each.place() != null
                        && each.term().meets(term)
                        && each.person().is(person));
    }

    /** The same with another charter. */
    Council chartered(Charter other) {
        return new Council(municipality, other, members, version + 1);
    }

    /** The same with these people besides. */
    public Council with(List<Member> more) {
        return new Council(
                municipality,
                charter,
                Stream.concat(members.stream(), more.stream()).toList(),
                version + 1);
    }

    /** The same with its people changed. */
    Council changing(UnaryOperator<Member> change) {
        return new Council(municipality, charter, members.stream().map(change).toList(), version + 1);
    }

    /** What everybody may know: nobody's address. */
    public Council forEverybody() {
        return new Council(
                municipality,
                charter,
                members.stream().map(Member::forEverybody).toList(),
                version);
    }

    private static int number(@Nullable Place place) {
        return place == null ? Integer.MAX_VALUE : place.number();
    }
}
