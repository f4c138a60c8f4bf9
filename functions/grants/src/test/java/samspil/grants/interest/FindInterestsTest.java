package samspil.grants.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileHead;
import samspil.grants.file.Files;
import samspil.grants.file.Reader;
import samspil.grants.file.Recorded;
import samspil.grants.file.Recusing.Cleared;
import samspil.grants.file.Recusing.Denied;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Recusing.Suspected;
import samspil.grants.file.Some;
import samspil.grants.scheme.Arrival;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.ties.Post;
import samspil.platform.ties.Tie;
import samspil.platform.ties.Tie.Acting;
import samspil.platform.ties.Tie.BoardSeat;
import samspil.platform.ties.Ties;
import samspil.testkit.Seeded;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class FindInterestsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Assessor MIA = new Assessor(Set.of("mia", "seat:1"), "Mia Kjær");
    private static final Assessor MADS = new Assessor(Set.of("seat:2"), "Mads Ødegård");
    private static final String SENT =
            "{\"answers\":{},\"documents\":[],\"partners\":" + "[{\"organisation\":\"choir\",\"name\":\"Koret\"}]}";

    private final List<Tie> ofOrg = new ArrayList<>();
    private final List<Tie> ofChoir = new ArrayList<>();
    private final List<Assessor> council = new ArrayList<>(List.of(MIA, MADS));

    @Test
    void whoSitsInTheBoardIsFoundByName() {
        ofOrg.add(new BoardSeat("KJAER MIA", Post.CHAIR, null, null));
        assertEquals(Set.of("mia", "seat:1"), unsettled(file()));
    }

    @Test
    void whoSitsInTheBoardOfOneThatAppliesAlongIsFound() {
        ofChoir.add(new BoardSeat("Mads Ødegård", Post.MEMBER, null, null));
        assertEquals(Set.of("seat:2"), unsettled(file()));
    }

    @Test
    void whoActsForTheApplicantIsFoundByLogIn() {
        ofOrg.add(new Acting("mia", LocalDate.parse("2020-01-01"), null));
        assertEquals(Set.of("mia", "seat:1"), unsettled(file()));
    }

    @Test
    void whoSentTheApplicationIsFoundWhateverTheirRolesAreNow() {
        council.add(new Assessor(Set.of("anna"), ""));
        assertEquals(Set.of("anna"), unsettled(file()));
    }

    @Test
    void whoLeftWithinTwoYearsIsFoundAndNotWhoLeftBefore() {
        ofOrg.add(new BoardSeat("Mia Kjær", Post.CHAIR, null, LocalDate.parse("2025-03-01")));
        ofOrg.add(new BoardSeat("Mads Ødegård", Post.CHAIR, null, LocalDate.parse("2025-02-28")));
        assertEquals(Set.of("mia", "seat:1"), unsettled(file()));
    }

    @Test
    void whatWasClearedStaysSo() {
        ofOrg.add(new BoardSeat("Mia Kjær", Post.CHAIR, LocalDate.parse("2027-02-01"), null));
        assertTrue(unsettled(file(new Cleared("mia", "a namesake"))).isEmpty());
        assertTrue(unsettled(file(new Cleared("seat:1", "a namesake"))).isEmpty());
    }

    @Test
    void aTieThatBeganAfterTheClearingIsNew() {
        ofOrg.add(new BoardSeat("Mia Kjær", Post.CHAIR, LocalDate.parse("2027-02-28"), null));
        assertEquals(Set.of("mia", "seat:1"), unsettled(file(new Cleared("mia", "a namesake"))));
    }

    @Test
    void sayingThatItIsNotSoSettlesNothing() {
        ofOrg.add(new BoardSeat("Mia Kjær", Post.CHAIR, null, null));
        assertEquals(Set.of("mia", "seat:1"), unsettled(file(new Denied("mia", "a namesake"))));
    }

    @Test
    void whoIsRecusedByOneNameTakesNoPartByTheOther() {
        assertEquals(Set.of("mia"), unsettled(file(new Recused("seat:1", Ground.TIE))));
    }

    @Test
    void whoIsSuspectedByOneNameTakesNoPartByTheOther() {
        assertEquals(Set.of("mia", "seat:1"), unsettled(file(new Suspected("seat:1", Ground.KIN))));
    }

    @Test
    void nobodySlipsByAndNobodyUnrelatedIsFound() {
        Seeded.check(500, any -> {
            council.clear();
            ofOrg.clear();
            ofChoir.clear();
            var tied = new HashSet<String>();
            IntStream.range(0, any.number(1, 9)).forEach(at -> {
                var name = "Given" + letter(at) + " Family" + letter(at);
                council.add(new Assessor(Set.of("p" + at), name));
                var ties = any.truth() ? ofOrg : ofChoir;
                switch (any.number(0, 3)) {
                    case 0 -> ties.add(new BoardSeat(name, any.of(Post.class), null, null));
                    case 1 -> ties.add(new Acting("p" + at, null, null));
                    default -> ties.add(new BoardSeat("Other" + letter(at) + " Name", Post.MEMBER, null, null));
                }
                if (ties.getLast() instanceof Acting
                        || ties.getLast() instanceof BoardSeat seat
                                && seat.name().equals(name)) {
                    tied.add("p" + at);
                }
            });
            assertEquals(tied, unsettled(file()));
        });
    }

    private static char letter(int at) {
        return (char) ('q' + at);
    }

    private Set<String> unsettled(ApplicationFile file) {
        return interests().unsettled(file, Some.OFFICER);
    }

    private FindInterests interests() {
        return new FindInterests(
                new Sent(), (_, _) -> council, new Known(), Municipalities.shipped(), InstantSource.fixed(NOW));
    }

    /** A file of the organisation that anna sent, and what else happened on the 20th of February. */
    private static ApplicationFile file(FileEvent... more) {
        var by = new Actor("anna", Role.REPRESENTATIVE, "duty", "org");
        var sent = new Submitted(new RoundId("r2027"), "org", "hash", new Money(100), new Arrival.InTime());
        var record = new ArrayList<Recorded>();
        record.add(new Recorded(1, NOW.minusSeconds(2_000_000), by, "k", "r", sent));
        for (var event : more) {
            record.add(new Recorded(
                    record.size() + 1, Instant.parse("2027-02-20T09:00:00Z"), Some.OFFICER, "k", "r", event));
        }
        return new ApplicationFile(Some.VESTHIMMERLAND, Some.id(1), record);
    }

    private record Sent() implements Files {

        @Override
        public Optional<ApplicationFile> find(MunicipalityId municipality, ApplicationId id, Reader reader) {
            return Optional.empty();
        }

        @Override
        public List<FileHead> of(MunicipalityId municipality, RoundId round, Reader reader) {
            return List.of();
        }

        @Override
        public List<FileHead> of(MunicipalityId municipality, String applicant, Reader reader) {
            return List.of();
        }

        @Override
        public Optional<String> frozen(MunicipalityId municipality, ApplicationId id, String hash) {
            return Optional.of(SENT);
        }
    }

    private final class Known implements Ties {

        @Override
        public TransactWriteItem board(Tie.Of of, List<BoardSeat> seats) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TransactWriteItem acting(Tie.Of of, String id, Acting acting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Tie> of(Tie.Of of) {
            return switch (of.organisation()) {
                case "org" -> List.copyOf(ofOrg);
                case "choir" -> List.copyOf(ofChoir);
                default -> List.of();
            };
        }
    }
}
