package samspil.council.election;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.council.Councils;
import samspil.council.Mandate;
import samspil.council.Person;
import samspil.council.Term;
import samspil.council.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent.Actor;

/** An organisation names who stands for it, or somebody else while there is time. */
public record NameCandidate(ElectionRecord elections, Roll roll, Councils councils, IdSource ids, InstantSource clock) {

    /**
     * Whom an organisation names.
     *
     * @param email where the candidate is written to; never shown
     * @param statement what they say of themselves; absent where nothing
     * @param agreed that they know of it, and of what is published
     */
    public record Nomination(
            String name, String email, @Nullable String statement, boolean agreed) {

        /** @throws InvalidValue when something is wrong with it, or they have not agreed */
        public Nomination {
            var _ = new Person(name, email, null);
            Texts.text(statement, Candidate.LONGEST, "/statement");
            InvalidValue.unless(agreed, "candidate.agreed", "/agreed");
        }
    }

    /** Names somebody. */
    public Acted<Election> name(Municipality municipality, Election.Key key, Nomination nomination, Actor by) {
        var voter = Optional.ofNullable(by.organisation()).flatMap(organisation -> roll.find(key, organisation));
        if (voter.isEmpty()) {
            return elections.find(key).isEmpty() ? new Acted.NotThere<>() : Acted.refused("", "election.not-entitled");
        }
        var changes = new ChangeElection(elections, clock);
        var candidate = candidate(nomination, voter.get());
        return changes.change(
                key,
                seen -> against(municipality, seen, candidate)
                        .<ChangeElection.Step>map(ChangeElection.Step.Stop::new)
                        .orElseGet(() -> {
                            var next = seen.touched();
                            var audit = changes.audit(next, by, "candidate.named");
                            return new ChangeElection.Step.Write(() -> elections.name(next, candidate, audit), next);
                        }));
    }

    private Candidate candidate(Nomination wanted, Voter voter) {
        var person = new Person(wanted.name(), wanted.email(), new Mandate(voter.organisation(), voter.name()));
        return new Candidate(ids.next(), voter.group(), person, wanted.statement());
    }

    private Optional<Violation> against(Municipality municipality, Election election, Candidate candidate) {
        if (election.at(clock.instant(), municipality.country().zone()) != Stage.NOMINATION) {
            return wrong("", "election.not-nominating");
        }
        if (election.call().groups().stream().noneMatch(group -> group.id().equals(candidate.group()))) {
            return wrong("", "election.group-rests");
        }
        if (stands(election.key(), candidate)) {
            return wrong("/email", "candidate.twice");
        }
        return sits(election, candidate) ? wrong("/email", "member.two-seats") : Optional.empty();
    }

    private boolean stands(Election.Key key, Candidate candidate) {
        return elections.candidates(key).stream()
                .filter(other -> !candidate.isOfSameOrganisation(other))
                .anyMatch(other -> other.person().is(candidate.person()));
    }

    private boolean sits(Election election, Candidate candidate) {
        var call = election.call();
        var term = Term.ofYears(call.begins(), call.statute().years());
        return councils.find(election.key().municipality())
                .filter(council -> council.seats(candidate.person(), term))
                .isPresent();
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
