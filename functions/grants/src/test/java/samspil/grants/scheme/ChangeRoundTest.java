package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static samspil.grants.scheme.SomeSchemes.CLOSES;
import static samspil.grants.scheme.SomeSchemes.OFFICER;
import static samspil.grants.scheme.SomeSchemes.OPENS;
import static samspil.grants.scheme.SomeSchemes.ROUND;
import static samspil.grants.scheme.SomeSchemes.SCHEME;
import static samspil.grants.scheme.SomeSchemes.offer;
import static samspil.grants.scheme.SomeSchemes.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samspil.grants.ApplicationId;
import samspil.grants.SchemeId;
import samspil.grants.scheme.ChangeRound.MoreTime;
import samspil.grants.scheme.ChangeRound.MoreTimeForOne;
import samspil.kernel.Municipalities;
import samspil.kernel.Violation;

class ChangeRoundTest {
    private static final ApplicationId ONE = new ApplicationId("00000000-0000-4000-8000-000000000001");
    private static final ApplicationId OTHER = new ApplicationId("00000000-0000-4000-8000-000000000002");
    private static final Why WHY = new Why("Ingen midler", "sag 7");
    private static final LateRule REFUSE = new LateRule.Refuse();

    private final AtomicReference<Instant> now = new AtomicReference<>(OPENS.minusSeconds(1));
    private final SomeSchemes.Kept schemes = new SomeSchemes.Kept();
    private final ChangeRound change = new ChangeRound(new SomeSchemes.KeptRounds(), schemes, now::get);

    @BeforeEach
    void aSchemeIsInUse() {
        var herlev = Municipalities.shipped().byId(SomeSchemes.HERLEV).orElseThrow();
        var scheme = new ChangeScheme(schemes, now::get);
        scheme.start(SCHEME, terms("Paragraf 18"), OFFICER);
        scheme.adopt(new ChangeScheme.Seen(herlev, SCHEME, 1, OFFICER), SomeSchemes.ADOPTION);
        scheme.activate(new ChangeScheme.Seen(herlev, SCHEME, 2, OFFICER));
    }

    @Test
    void openAndClosedFollowFromTheClock() {
        var round = published();
        assertEquals(Standing.COMING, round.standing(OPENS.minusNanos(1)));
        assertEquals(Standing.OPEN, round.standing(OPENS));
        assertEquals(Standing.OPEN, round.standing(CLOSES));
        assertEquals(Standing.CLOSED, round.standing(CLOSES.plusNanos(1)));
    }

    @Test
    void aDraftIsNeverOpen() {
        assertEquals(Standing.DRAFT, done(change.start(ROUND, offer(), OFFICER)).standing(OPENS));
    }

    @Test
    void aRoundPinsAVersionThatIsInUse() {
        var second = new Offer(SCHEME.id(), 2, offer().title(), offer().window(), List.of(), null);
        assertRefused("/version", "version.unknown", change.start(ROUND, second, OFFICER));
    }

    @Test
    void moreTimeIsGivenUntilTheLastInstantAndNotAfter() {
        published();
        var more = new MoreTime(CLOSES.plus(Duration.ofDays(7)), "Nedbrud");
        now.set(CLOSES.plusNanos(1));
        assertRefused("", "round.closed", change.extend(seen(2), more));
        now.set(CLOSES);
        var round = done(change.extend(seen(2), more));
        assertEquals(Standing.OPEN, round.standing(CLOSES.plus(Duration.ofDays(7))));
        assertEquals("Nedbrud", round.extensions().getFirst().reason());
        assertEquals(CLOSES, round.offer().window().closes());
    }

    @Test
    void timeIsNeverTakenBack() {
        published();
        assertRefused("/to", "extension.not-later", change.extend(seen(2), new MoreTime(CLOSES, "Nej")));
    }

    @Test
    void anExemptionHoldsForOneApplicantAndUntilItsEnd() {
        published();
        now.set(CLOSES.plusSeconds(60));
        var until = CLOSES.plus(Duration.ofDays(3));
        var round = done(change.exempt(seen(2), new MoreTimeForOne(ONE, until, "Sygdom")));
        assertEquals(new Arrival.Exempt("Sygdom"), round.arrival(ONE, REFUSE, until));
        assertEquals(new Arrival.TooLate(), round.arrival(ONE, REFUSE, until.plusNanos(1)));
        assertEquals(new Arrival.TooLate(), round.arrival(OTHER, REFUSE, until));
        assertEquals(List.of(), round.forEverybody().exemptions());
    }

    @Test
    void anExemptionGoesBeforeAPenalty() {
        published();
        var until = CLOSES.plus(Duration.ofDays(3));
        var round = done(change.exempt(seen(2), new MoreTimeForOne(ONE, until, "Sygdom")));
        assertEquals(new Arrival.Late(1), round.arrival(OTHER, new LateRule.Twelfths(6), until));
        assertEquals(new Arrival.Exempt("Sygdom"), round.arrival(ONE, new LateRule.Twelfths(6), until));
        assertEquals(new Arrival.InTime(), round.arrival(ONE, REFUSE, CLOSES));
    }

    @Test
    void anExemptionIsForLaterThanTheEndAndForLaterThanNow() {
        published();
        assertRefused("/until", "extension.past", change.exempt(seen(2), new MoreTimeForOne(ONE, CLOSES, "Sygdom")));
        now.set(CLOSES.plus(Duration.ofDays(3)));
        assertRefused("/until", "extension.past", change.exempt(seen(2), new MoreTimeForOne(ONE, now.get(), "Sygdom")));
        done(change.exempt(seen(2), new MoreTimeForOne(ONE, now.get().plusNanos(1), "Sygdom")));
    }

    @Test
    void onlyARunningRoundIsExtendedAndExemptedFrom() {
        done(change.start(ROUND, offer(), OFFICER));
        var later = CLOSES.plus(Duration.ofDays(3));
        assertRefused("", "round.closed", change.extend(seen(1), new MoreTime(later, "Nedbrud")));
        assertRefused("", "round.not-running", change.exempt(seen(1), new MoreTimeForOne(ONE, later, "Sygdom")));
    }

    @Test
    void aRoundIsExtendedTenTimes() {
        published();
        for (int times = 1; times <= 10; times++) {
            done(change.extend(seen(times + 1), new MoreTime(CLOSES.plus(Duration.ofDays(times)), "Nedbrud")));
        }
        var more = new MoreTime(CLOSES.plus(Duration.ofDays(11)), "Nedbrud");
        assertRefused("", "round.extended-often", change.extend(seen(12), more));
    }

    @Test
    void aRoundIsOfASchemeThatIsInUse() {
        done(change.start(ROUND, offer(), OFFICER));
        var herlev = Municipalities.shipped().byId(SomeSchemes.HERLEV).orElseThrow();
        var retire = new ChangeScheme.Seen(herlev, SCHEME, 3, OFFICER);
        new ChangeScheme(schemes, now::get).retire(retire, WHY);
        assertRefused("/scheme", "scheme.not-active", change.offer(seen(1), offer()));
    }

    @Test
    void aVersionThatIsOnlyADraftHasNoRound() {
        var herlev = Municipalities.shipped().byId(SomeSchemes.HERLEV).orElseThrow();
        new ChangeScheme(schemes, now::get).revise(new ChangeScheme.Seen(herlev, SCHEME, 3, OFFICER), terms("Ny"));
        var second = new Offer(SCHEME.id(), 2, offer().title(), offer().window(), List.of(), null);
        assertRefused("/version", "version.unknown", change.start(ROUND, second, OFFICER));
    }

    @Test
    void aDraftStaysOfItsScheme() {
        done(change.start(ROUND, offer(), OFFICER));
        var other = new Offer(new SchemeId("another"), 1, offer().title(), offer().window(), List.of(), null);
        assertRefused("/scheme", "field.fixed", change.offer(seen(1), other));
        assertInstanceOf(Outcome.Done.class, change.offer(seen(1), offer()));
    }

    @Test
    void nothingComesBeforeTheBeginning() {
        assertEquals(new Arrival.TooEarly(), published().arrival(ONE, REFUSE, OPENS.minusNanos(1)));
    }

    @Test
    void aRoundIsCalledOffUntilItIsDecided() {
        published();
        assertEquals(Standing.CANCELLED, done(change.cancel(seen(2), WHY)).standing(OPENS));
        assertRefused("", "round.decided", change.cancel(seen(3), WHY));
    }

    @Test
    void applicationsAreAssessedWhenTheRoundHasClosed() {
        published();
        now.set(CLOSES);
        assertRefused("/stage", "round.open", change.advance(seen(2), Stage.ASSESSING));
        now.set(CLOSES.plusNanos(1));
        assertEquals(
                Standing.ASSESSING,
                done(change.advance(seen(2), Stage.ASSESSING)).standing(now.get()));
        assertRefused("/stage", "round.stage", change.advance(seen(3), Stage.SETTLED));
    }

    @Test
    void aRoundThatIsOverIsNotPublished() {
        done(change.start(ROUND, offer(), OFFICER));
        now.set(CLOSES);
        assertRefused("/window/closes", "round.past", change.publish(seen(1)));
    }

    @Test
    void whatEverybodyKnowsOfIsNotChangedSilently() {
        published();
        assertRefused("", "round.published", change.offer(seen(2), offer()));
    }

    @Test
    void nothingIsChangedThatSomebodyElseChanged() {
        published();
        assertInstanceOf(Outcome.Stale.class, change.cancel(seen(1), WHY));
    }

    private Round published() {
        done(change.start(ROUND, offer(), OFFICER));
        return done(change.publish(seen(1)));
    }

    private static ChangeRound.Seen seen(long revision) {
        return new ChangeRound.Seen(ROUND, revision, OFFICER);
    }

    private static Round done(Outcome<Round> outcome) {
        if (outcome instanceof Outcome.Done<Round>(var round)) {
            return round;
        }
        throw new AssertionError(outcome);
    }

    private static void assertRefused(String pointer, String code, Outcome<Round> outcome) {
        assertEquals(new Outcome.Refused<>(new Violation(pointer, code)), outcome);
    }
}
