package samspil.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.policies.SomePolicies.TODAY;
import static samspil.policies.SomePolicies.adopted;
import static samspil.policies.SomePolicies.adoption;
import static samspil.policies.SomePolicies.after;
import static samspil.policies.SomePolicies.begun;
import static samspil.policies.SomePolicies.facts;
import static samspil.policies.SomePolicies.reviewed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samspil.kernel.CoarseDate;
import samspil.kernel.Violation;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Happening;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.RevisionDue.Bound;
import samspil.policies.RevisionDue.Standing;
import samspil.testkit.Seeded;

class PolicyTest {
    private static final RevisionDue AUTUMN_2016 = new RevisionDue(new CoarseDate("2016-23"), Bound.IN);

    @Test
    void herlevsPolicyWasDiscussedIn2016AndStillHolds() {
        var policy = after(
                begun(),
                new Adopted(adoption("2013", AUTUMN_2016), facts(1)),
                new Happened(Happening.PRESENTED, new CoarseDate("2014-02-20"), null, null, null),
                new Happened(Happening.DISCUSSED, new CoarseDate("2016"), "Frivilligtopmødet", null, null),
                reviewed(Outcome.RETAINED, "2016"));

        assertEquals(
                Optional.of(1), policy.inForce(TODAY).map(it -> it.version().number()));
        assertEquals(Optional.empty(), policy.due());
    }

    @Test
    void aVersionKnownByItsYearHoldsForCertainOnlyAfterIt() {
        var policy = after(begun(), adopted("2013"));

        assertEquals(Optional.empty(), policy.inForce(LocalDate.of(2012, 12, 31)));
        assertEquals(
                Optional.of(false), policy.inForce(LocalDate.of(2013, 6, 1)).map(InForce::certain));
        assertEquals(
                Optional.of(true), policy.inForce(LocalDate.of(2013, 12, 31)).map(InForce::certain));
    }

    @Test
    void aRevisionAtTheLatestIn2009IsOverdueFromTheNextYearOn() {
        var due = new RevisionDue(new CoarseDate("2009"), Bound.AT_THE_LATEST);

        assertEquals(
                List.of(Standing.AHEAD, Standing.DUE, Standing.OVERDUE),
                List.of(
                        due.on(LocalDate.of(2008, 12, 31)),
                        due.on(LocalDate.of(2009, 12, 31)),
                        due.on(LocalDate.of(2010, 1, 1))));
    }

    @Test
    void whatWasSaidLastOfTheRevisionCounts() {
        var moved = new RevisionDue(new CoarseDate("2017"), Bound.AT_THE_LATEST);
        var policy = after(
                begun(), new Adopted(adoption("2013", AUTUMN_2016), facts(1)), new Planned(moved, "Topmødet flyttet"));

        assertEquals(Optional.of(moved), policy.due());
    }

    @Test
    void aWithdrawnVersionLeavesTheOneBeforeInForceAndKeepsItsNumber() {
        var policy = after(begun(), adopted("2013"), adopted("2017"), new Withdrawn(3, "Forkert fil"), adopted("2018"));

        assertEquals(
                List.of(1, 3), policy.versions().stream().map(Version::number).toList());
        assertEquals(
                Optional.of(1),
                policy.inForce(LocalDate.of(2017, 12, 31))
                        .map(it -> it.version().number()));
    }

    @Test
    void nothingHoldsOnceThePolicyIsRepealed() {
        var policy = after(begun(), adopted("2013"), reviewed(Outcome.REPEALED, "2020-05-01"));

        assertTrue(policy.inForce(LocalDate.of(2020, 4, 30)).isPresent());
        assertFalse(policy.inForce(LocalDate.of(2020, 5, 1)).isPresent());
    }

    @Test
    void aVersionThatHoldsFromTheSameDayIsRefused() {
        var policy = after(begun(), adopted("2013-05-01"));

        assertEquals(
                Optional.of(new Violation("/inForceFrom", "version.order")), against(policy, adopted("2013-05-01")));
    }

    @Test
    void whatHasNotHappenedYetCanNotBeRecorded() {
        var tomorrow = CoarseDate.of(TODAY.plusDays(1));

        assertEquals(
                Optional.of(new Violation("/on", "date.future")),
                against(begun(), new Happened(Happening.PRESENTED, tomorrow, null, null, null)));
    }

    @Test
    void aReviewBeforeAnyVersionIsRefused() {
        assertEquals(
                Optional.of(new Violation("/outcome", "policy.no-version")),
                against(begun(), reviewed(Outcome.RETAINED, "2016")));
    }

    @Test
    void theDescriptionThatAPolicyBeganWithCanNotBeWithdrawn() {
        assertEquals(Optional.of(new Violation("/event", "event.unknown")), against(begun(), new Withdrawn(1, "Fejl")));
    }

    @Test
    void atMostOneVersionHoldsOnAnyDayAndTheyFollowEachOther() {
        Seeded.check(400, any -> {
            var policy = SomePolicies.lived(any, 30);
            var starts = policy.versions().stream()
                    .map(version -> version.adoption().inForceFrom().first())
                    .toList();
            assertEquals(starts.stream().sorted().distinct().toList(), starts);
            var day = SomePolicies.date(any).first();
            var expected =
                    policy.repealed().filter(on -> !on.first().isAfter(day)).isPresent()
                            ? 0
                            : starts.stream().filter(from -> !from.isAfter(day)).count();
            assertEquals(expected > 0, policy.inForce(day).isPresent());
        });
    }

    @Test
    void nothingThatIsRecordedChangesWhatWasRecordedBefore() {
        Seeded.check(400, any -> {
            var policy = SomePolicies.lived(any, 20);
            var next = after(policy, SomePolicies.event(any, policy));
            assertEquals(
                    policy.record(), next.record().subList(0, policy.record().size()));
        });
    }

    private static Optional<Violation> against(Policy policy, PolicyEvent event) {
        return new PolicyRules(policy, TODAY).against(event);
    }
}
