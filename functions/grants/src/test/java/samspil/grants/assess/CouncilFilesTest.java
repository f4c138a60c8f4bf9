package samspil.grants.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.InMemory;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Some;
import samspil.grants.file.WholeFile;
import samspil.grants.law.LawSets;
import samspil.grants.register.store.Town;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** What of the files the council sees, and who of it. */
class CouncilFilesTest {
    private static final Municipality TOWN =
            Municipalities.shipped().byId(Some.VESTHIMMERLAND).orElseThrow();
    private final InMemory store = new InMemory();
    private final CouncilFiles files = new CouncilFiles(
            new ReadCase(
                    store,
                    Town.rounds(),
                    new PinnedTerms(Town.rounds(), Town.schemes(), LawSets.shipped()),
                    _ -> List.of(Town.CLUB)),
            new OneSeat());

    /** The register knows one seat, which is of who reads. */
    private static final class OneSeat implements Seats {
        @Override
        public List<Seat> of(Municipality municipality) {
            return List.of();
        }

        @Override
        public Reader reader(Municipality municipality, String person) {
            return new Reader(person, Seat.unknown("first"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL_MEMBER", "COUNCIL_CHAIR"})
    void whoWasRecusedByTheirSeatBeforeTheyEverCameSeesNothing(Role role) {
        store.put(recused("seat:first"));
        assertFalse(isSeen(role, "mia"));
    }

    @Test
    void whoWasRecusedByNameSeesNothing() {
        store.put(recused("mia"));
        assertFalse(isSeen(Role.COUNCIL_MEMBER, "mia"));
        assertFalse(isSeen(Role.COUNCIL_SECRETARY, "mia"));
        assertTrue(isSeen(Role.COUNCIL_MEMBER, "mads"));
    }

    @Test
    void aSecretaryHasNoSeat() {
        store.put(recused("seat:first"));
        assertTrue(isSeen(Role.COUNCIL_SECRETARY, "selma"));
    }

    @Test
    void whatIsNotAssessedYetIsNotTheCouncilsYet() {
        store.put(new WholeFile().until(1).file());
        assertFalse(isSeen(Role.COUNCIL_MEMBER, "mia"));
        store.put(new WholeFile().until(2).file());
        assertTrue(isSeen(Role.COUNCIL_MEMBER, "mia"));
    }

    private static ApplicationFile recused(String person) {
        return new WholeFile()
                .until(2)
                .after(2, Some.OFFICER, new Recused(person, Ground.KIN))
                .file();
    }

    /** In its list, among all piles, and by its id; all say the same. */
    private boolean isSeen(Role role, String person) {
        var by = new Actor(person, role, "duty", null);
        var found = files.find(TOWN, Some.id(1), by).isPresent();
        assertEquals(found, !files.of(TOWN, Some.ROUND, by).isEmpty());
        assertEquals(found, !files.of(TOWN, by).isEmpty());
        return found;
    }
}
