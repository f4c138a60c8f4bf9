package samspil.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samspil.policies.SomePolicies.adopted;
import static samspil.policies.SomePolicies.adoption;
import static samspil.policies.SomePolicies.after;
import static samspil.policies.SomePolicies.begun;
import static samspil.policies.SomePolicies.facts;
import static samspil.policies.SomePolicies.reviewed;

import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.kernel.CoarseDate;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.RevisionDue.Bound;

class RevisionPromiseTest {
    private static final CoarseDate AUTUMN_2016 = new CoarseDate("2016-23");
    private static final Adopted PROMISING =
            new Adopted(adoption("2013", new RevisionDue(AUTUMN_2016, Bound.IN)), facts(1));

    @Test
    void aPolicyThatWasDiscussedAndRetainedKeptItsPromise() {
        var policy = after(begun(), PROMISING, reviewed(Outcome.RETAINED, "2016"));
        assertEquals(List.of(new RevisionPromise(2, AUTUMN_2016, new CoarseDate("2016"))), RevisionPromise.of(policy));
    }

    @Test
    void oneThatNobodyLookedAtAgainDidNot() {
        assertEquals(List.of(new RevisionPromise(2, AUTUMN_2016, null)), RevisionPromise.of(after(begun(), PROMISING)));
    }

    @Test
    void aNewVersionKeepsItToo() {
        var policy = after(begun(), PROMISING, adopted("2017"));
        assertEquals(
                new CoarseDate("2017"), RevisionPromise.of(policy).getFirst().kept());
    }

    @Test
    void oneThatWasMovedIsTheSamePromise() {
        var later = new CoarseDate("2018");
        var policy = after(begun(), PROMISING, new Planned(new RevisionDue(later, Bound.IN), "Moved"));
        assertEquals(List.of(new RevisionPromise(2, later, null)), RevisionPromise.of(policy));
    }

    @Test
    void oneThatWasTakenAwayWasNeverPromised() {
        var policy = after(begun(), PROMISING, new Planned(null, "No revision"));
        assertEquals(List.of(), RevisionPromise.of(policy));
    }

    @Test
    void aReviewThatWasWithdrawnKeepsNothing() {
        var policy = after(begun(), PROMISING, reviewed(Outcome.RETAINED, "2016"), new Withdrawn(3, "By mistake"));
        assertEquals(List.of(new RevisionPromise(2, AUTUMN_2016, null)), RevisionPromise.of(policy));
    }
}
