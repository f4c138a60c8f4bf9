package samspil.council.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.council.Mandate;
import samspil.council.Person;
import samspil.council.SomeCouncils;
import samspil.council.Statute;
import samspil.council.Statutes;
import samspil.council.VotingGroup;
import samspil.platform.access.Role;
import samspil.testkit.Any;

/** Elections made from seeds. */
final class SomeElections {
    static final ElectionId ID = new ElectionId("00000000-0000-4000-8000-000000000001");

    private SomeElections() {}

    /** One by a statute, whose witnesses have told these secrets. */
    static Election of(Statute statute, LocalDate day, String... secrets) {
        var call = new Call(day, day.plusMonths(1), statute, Instant.EPOCH, Map.of());
        var election = Election.of(new Election.Key(SomeCouncils.HERLEV, ID), call);
        for (int i = 0; i < secrets.length; i++) {
            var witness = Witness.bound("person-" + i, Role.CASE_WORKER, secrets[i]);
            election = election.with(witness).opened(witness.open(secrets[i]).orElseThrow());
        }
        return election;
    }

    /** A candidate of a group. */
    static Candidate candidate(String id, String group) {
        return new Candidate(
                id, group, new Person("Test " + id, id + "@example.org", new Mandate(id, "Klub " + id)), null);
    }

    /** Ballots that name one candidate each, or nobody. */
    static List<Ballot> ballots(String group, Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .flatMap(each ->
                        IntStream.range(0, each.getValue()).mapToObj(_ -> new Ballot(group, named(each.getKey()))))
                .toList();
    }

    private static List<String> named(String candidate) {
        return candidate.isEmpty() ? List.of() : List.of(candidate);
    }

    /** Any statute of the three. */
    static Statute statute(Any any) {
        return any.of(List.of(Statutes.favrskov(), Statutes.viborg(), Statutes.svendborg()));
    }

    /** Any candidates of an election: sometimes fewer than there are seats. */
    static List<Candidate> candidates(Any any, Election election) {
        var all = new ArrayList<Candidate>();
        for (var group : election.call().groups()) {
            int count = any.number(0, election.call().seats(group) + 6);
            IntStream.range(0, count).forEach(_ -> all.add(candidate(uuid(any), group.id())));
        }
        return all;
    }

    /** Any ballots, few enough for ties to be common. */
    static List<Ballot> ballots(Any any, Election election, List<Candidate> candidates) {
        var all = new ArrayList<Ballot>();
        for (var group : election.call().groups()) {
            var own = candidates.stream()
                    .filter(each -> each.group().equals(group.id()))
                    .toList();
            int count = own.isEmpty() ? 0 : any.number(0, 30);
            IntStream.range(0, count).forEach(_ -> all.add(ballot(any, group, own)));
        }
        return all;
    }

    private static Ballot ballot(Any any, VotingGroup group, List<Candidate> own) {
        boolean blank = any.number(0, 9) == 0;
        return new Ballot(group.id(), blank ? List.of() : List.of(any.of(own).id()));
    }

    /** Any receipts, one to each ballot. */
    static List<String> receipts(Any any, int count) {
        return IntStream.range(0, count).mapToObj(_ -> uuid(any)).toList();
    }

    static String uuid(Any any) {
        return new UUID(any.random().nextLong(), any.random().nextLong()).toString();
    }

    /** Any secret. */
    static String secret(Any any) {
        var bytes = new byte[12];
        any.random().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static @Nullable Integer votes(Outcome outcome, String candidate) {
        return outcome.scores().stream()
                .filter(each -> each.candidate().equals(candidate))
                .findFirst()
                .orElseThrow()
                .votes();
    }
}
