package samspil.council.store;

import java.util.Optional;
import samspil.council.Councils;
import samspil.council.election.Election;
import samspil.council.election.Voter;
import samspil.kernel.Municipalities;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;

/** What waits on an organisation's desk while it may vote. */
record BallotTasks(Councils councils, Municipalities municipalities) {

    /** Empty for an organisation whose group elects nobody this time. */
    Optional<Task> of(Election election, Voter voter) {
        var call = election.call();
        var town = municipalities.byId(election.key().municipality()).orElseThrow();
        var council = councils.find(town.id()).orElseThrow();
        var address =
                "/" + town.slug() + "/desk/council/elections/" + election.key().id();
        return call.groups().stream()
                .filter(group -> group.id().equals(voter.group()))
                .findFirst()
                .map(_ -> new Task(
                        key(election.key(), voter),
                        council.charter().name().in(town.language()),
                        address,
                        call.announced(),
                        call.day()));
    }

    static Task.Key key(Election.Key election, Voter voter) {
        return new Task.Key(
                election.municipality(),
                TaskKind.BALLOT,
                voter.organisation(),
                election.id().value());
    }
}
