package samspil.grants.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.grants.SchemeId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Hash;
import samspil.grants.file.Recorded;
import samspil.grants.file.Some;
import samspil.grants.file.WholeFile;
import samspil.grants.pool.Agreement.Rule;
import samspil.grants.register.store.Town;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;

/** To whom a pool tells that somebody applied: between the lead and each that stands by its share, and to nobody else. */
class WhoIsTracedTest {
    private static final MunicipalityId LEAD = Some.VESTHIMMERLAND;
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final MunicipalityId TAASTRUP = new MunicipalityId("169");
    private static final SchemeId JOINT = new SchemeId("paragraf-18");
    private final PoolsInMemory pools = new PoolsInMemory();
    private final Organisations one = _ -> List.of(Town.CLUB);
    private final Traces traces = new Traces(pools, Town.rounds(), one, Municipalities.shipped());

    @Test
    void whatCameToTheLeadIsToldToAllWhoStandByTheirShare() {
        pool(JOINT, true, LEAD, HERLEV);
        assertEquals(Set.of(HERLEV), told(LEAD));
    }

    @Test
    void whatCameToAPartnerIsToldToTheLeadAndToNoOtherPartner() {
        pool(JOINT, true, LEAD, HERLEV, TAASTRUP);
        assertEquals(Set.of(LEAD), told(HERLEV));
    }

    @Test
    void whatCameToTheLeadForAnotherSchemeIsToldToNobody() {
        pool(new SchemeId("another"), true, LEAD, HERLEV);
        assertEquals(Set.of(), told(LEAD));
    }

    @Test
    void beforeTheMoneyIsSetAsideNobodyIsTold() {
        pool(JOINT, false, LEAD, HERLEV);
        assertEquals(Set.of(), told(LEAD));
        assertEquals(Set.of(), told(HERLEV));
    }

    @Test
    void whoDoesNotStandByItsShareTellsNobodyAndIsToldNothing() {
        pool(JOINT, true, LEAD, HERLEV);
        assertEquals(Set.of(), told(TAASTRUP));
        assertFalse(told(LEAD).contains(TAASTRUP));
    }

    @Test
    void whatWasToldIsSeenThereAndIsNotTheNumberItself() {
        pool(JOINT, true, LEAD, HERLEV);
        var trace = traces.of(file(LEAD)).findFirst().orElseThrow();
        pools.traces().add(trace);
        assertTrue(traces.appliedElsewhere(file(HERLEV)));
        assertFalse(traces.appliedElsewhere(file(LEAD)));
        assertEquals("2027#" + Hash.of("applicant/36729929"), trace.mark());
    }

    private Set<MunicipalityId> told(MunicipalityId from) {
        return traces.of(file(from)).map(Traces.Trace::reader).collect(Collectors.toSet());
    }

    private static ApplicationFile file(MunicipalityId municipality) {
        var sent = new WholeFile().until(1).file();
        var first = sent.record().getFirst();
        var event = new Submitted(
                Some.ROUND,
                Town.CLUB.id(),
                sent.submitted().frozen(),
                new Money(100),
                sent.submitted().arrival());
        var recorded = new Recorded(1, first.at(), first.by(), first.key(), first.request(), event);
        return new ApplicationFile(municipality, Some.id(1), List.of(recorded));
    }

    private void pool(SchemeId scheme, boolean funded, MunicipalityId... confirmed) {
        var shares = Stream.of(LEAD, HERLEV, TAASTRUP)
                .map(member -> new Share(member, new Money(100)))
                .toList();
        var title = LocalText.of(Language.DA, "Fælles § 18");
        var agreement = new Agreement(title, scheme, Some.LINE, 2027, Rule.BY_HOME, shares);
        var confirmations = Stream.of(confirmed)
                .<Answer>map(each -> new Confirmation(each, "punkt 1", "p", Instant.EPOCH))
                .toList();
        var id = new PoolId(LEAD, "faelles-2027");
        pools.all()
                .put(
                        id,
                        new Pool(
                                id,
                                agreement,
                                confirmations,
                                funded ? new Standing.Funded() : new Standing.Suggested(),
                                5));
    }
}
