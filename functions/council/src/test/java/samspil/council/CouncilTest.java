package samspil.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samspil.kernel.Violation;
import samspil.testkit.Seeded;

class CouncilTest {
    private static final Place FIRST = new Place("alle", 1);
    private static final Place SECOND = new Place("alle", 2);
    private static final Term THIS_YEAR = new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void aPersonCanNotSitOnTwoSeats() {
        var council = SomeCouncils.of(Statutes.viborg(), SomeCouncils.member("a", FIRST));
        var again = SomeCouncils.member("a", SECOND);

        assertEquals(
                Optional.of(new Violation("/person", "member.two-seats")), new CouncilRules(council).entering(again));
    }

    @Test
    void aPersonMaySitAgainWhenTheirTermIsOver() {
        var council = SomeCouncils.of(Statutes.viborg(), SomeCouncils.member("a", FIRST));
        var next = SomeCouncils.in("a", Position.MEMBER, SECOND, Term.ofYears(LocalDate.of(2028, 1, 1), 2));

        assertTrue(new CouncilRules(council).entering(next).isEmpty());
    }

    @Test
    void aSeatHasRoomForOne() {
        var council = SomeCouncils.of(Statutes.viborg(), SomeCouncils.member("a", FIRST));

        assertEquals(
                Optional.of(new Violation("/place", "place.taken")),
                new CouncilRules(council).entering(SomeCouncils.member("b", FIRST)));
    }

    @Test
    void thereAreNoMoreSeatsThanTheStatuteKnows() {
        var council = SomeCouncils.of(Statutes.viborg());

        assertEquals(
                Optional.of(new Violation("/place", "place.unknown")),
                new CouncilRules(council).entering(SomeCouncils.member("a", new Place("alle", 8))));
    }

    @Test
    void whoeverIsNextInTheSuccessionFollowsForTheRestOfTheTerm() {
        var leaver = SomeCouncils.member("a", FIRST);
        var council = SomeCouncils.of(
                Statutes.svendborg(),
                leaver,
                SomeCouncils.substitute("second", 2, THIS_YEAR),
                SomeCouncils.substitute("first", 1, THIS_YEAR));
        var after = new Succession(council).without(leaver, SomeCouncils.DAY, "new");

        var tomorrow = SomeCouncils.DAY.plusDays(1);
        var holder = after.holder(FIRST, tomorrow).orElseThrow();
        assertEquals(
                List.of("Test first", SomeCouncils.TERM.until()),
                List.of(holder.person().name(), holder.term().until()));
        assertEquals("a", after.holder(FIRST, SomeCouncils.DAY).orElseThrow().id());
        assertEquals(
                List.of("second"),
                after.succession("alle", tomorrow).stream().map(Member::id).toList());
        assertEquals(council.version() + 1, after.version());
    }

    @Test
    void aSeatStaysVacantWhenTheSubstitutesTermIsOver() {
        var leaver = SomeCouncils.member("a", FIRST);
        var council = SomeCouncils.of(Statutes.svendborg(), leaver, SomeCouncils.substitute("b", 1, THIS_YEAR));
        var last = LocalDate.of(2027, 1, 15);

        assertTrue(new Succession(council)
                .without(leaver, last, "new")
                .holder(FIRST, last.plusDays(1))
                .isEmpty());
    }

    @Test
    void theNewestElectionsSubstitutesComeFirst() {
        var council = SomeCouncils.of(
                Statutes.viborg(),
                SomeCouncils.substitute("old", 1, new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))),
                SomeCouncils.substitute("new", 1, SomeCouncils.TERM));

        assertEquals(
                List.of("new", "old"),
                council.succession("alle", SomeCouncils.DAY).stream()
                        .map(Member::id)
                        .toList());
    }

    @Test
    void howeverPeopleLeaveNobodySitsTwiceAndNoSeatHoldsTwo() {
        Seeded.check(500, any -> {
            var council = SomeCouncils.of(Statutes.viborg());
            for (int i = 0; i < any.number(1, 40); i++) {
                council = any.truth() ? entered(council, any) : left(council, any, "follower-" + i);
            }
            for (var day = SomeCouncils.TERM.from(); day.isBefore(SomeCouncils.TERM.until()); day = day.plusDays(20)) {
                assertSound(council, day);
            }
        });
    }

    @Test
    void nobodysAddressIsShownToEverybody() {
        var council = SomeCouncils.of(Statutes.viborg(), SomeCouncils.member("a", FIRST));

        assertFalse(council.forEverybody().toString().contains("@"));
    }

    private static Council entered(Council council, samspil.testkit.Any any) {
        var from = SomeCouncils.TERM.from().plusDays(any.number(0, 300));
        var position = any.truth() ? Position.MEMBER : Position.SUBSTITUTE;
        var term = new Term(from, from.plusDays(any.number(0, 400)));
        var next = SomeCouncils.in("p" + any.number(1, 12), position, new Place("alle", any.number(1, 7)), term);
        return new CouncilRules(council).entering(next).isEmpty() ? council.with(List.of(next)) : council;
    }

    private static Council left(Council council, samspil.testkit.Any any, String id) {
        if (council.members().isEmpty()) {
            return council;
        }
        var leaver = any.of(council.members());
        var last = leaver.term().from().plusDays(any.number(0, 200));
        return new CouncilRules(council).leaving(leaver, last).isEmpty()
                ? new Succession(council).without(leaver, last, id)
                : council;
    }

    private static void assertSound(Council council, LocalDate day) {
        var sitting = council.members().stream()
                .filter(member -> member.position().sits() && member.term().covers(day))
                .toList();
        assertEquals(
                sitting.size(), sitting.stream().map(Member::place).distinct().count(), "two on a seat");
        assertEquals(
                sitting.size(), sitting.stream().map(Member::person).distinct().count(), "two seats");
    }
}
