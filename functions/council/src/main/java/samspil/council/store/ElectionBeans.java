package samspil.council.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.council.CouncilRecord;
import samspil.council.Councils;
import samspil.council.election.AnnounceElection;
import samspil.council.election.BallotBox;
import samspil.council.election.CastBallot;
import samspil.council.election.ElectionRecord;
import samspil.council.election.Elections;
import samspil.council.election.NameCandidate;
import samspil.council.election.Polls;
import samspil.council.election.PublishResult;
import samspil.council.election.RecordElection;
import samspil.council.election.Roll;
import samspil.council.election.WitnessLots;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditTrail;
import samspil.platform.duties.Duties;
import samspil.platform.organisations.Organisations;
import samspil.platform.outlook.Outlook;
import samspil.platform.reminders.Reminders;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Elections: ports and use cases. The box is opened by one function, and put into by another. */
@Factory
final class ElectionBeans {
    private final DynamoDbClient dynamo;
    private final Environment environment;

    ElectionBeans(DynamoDbClient dynamo, Environment environment) {
        this.dynamo = dynamo;
        this.environment = environment;
    }

    @Singleton
    @Requires(env = {"council-public", "council-vote"})
    Elections elections() {
        return new DynamoElections(table(CouncilVariable.COUNCIL_PUBLIC_TABLE));
    }

    @Singleton
    @Requires(env = {"council-desk", "council-tally"})
    ElectionRecord electionRecord(AuditTrail trail, CouncilWrites councils, ElectionNotices notices) {
        return new ElectionWrites(councils.own(), councils.open(), trail, councils, notices);
    }

    @Singleton
    @Requires(env = {"council-desk", "council-tally"})
    ElectionNotices electionNotices(
            Outlook outlook, Tasks tasks, Reminders reminders, Duties duties, Municipalities municipalities) {
        return new ElectionNotices(outlook, tasks, reminders, duties, municipalities);
    }

    @Singleton
    @Requires(env = "council-desk")
    Roll roll(Tasks tasks, Councils councils, Municipalities municipalities) {
        return new RollWrites(table(CouncilVariable.ROLL_TABLE), tasks, new BallotTasks(councils, municipalities));
    }

    @Singleton
    @Requires(env = "council-desk")
    AnnounceElection announce(
            Councils councils,
            ElectionRecord elections,
            Roll roll,
            Organisations organisations,
            IdSource ids,
            InstantSource clock) {
        return new AnnounceElection(councils, elections, roll, organisations, ids, clock);
    }

    @Singleton
    @Requires(env = "council-desk")
    RecordElection recordElection(Councils councils, ElectionRecord elections, IdSource ids, InstantSource clock) {
        return new RecordElection(councils, elections, ids, clock);
    }

    @Singleton
    @Requires(env = "council-desk")
    NameCandidate nameCandidate(
            ElectionRecord elections, Roll roll, Councils councils, IdSource ids, InstantSource clock) {
        return new NameCandidate(elections, roll, councils, ids, clock);
    }

    @Singleton
    @Requires(env = "council-desk")
    WitnessLots witness(ElectionRecord elections, InstantSource clock) {
        return new WitnessLots(elections, clock);
    }

    @Singleton
    @Requires(env = "council-vote")
    Polls polls(Tasks tasks) {
        return new DynamoPolls(table(CouncilVariable.ROLL_TABLE), table(CouncilVariable.BALLOT_BOX_TABLE), tasks);
    }

    @Singleton
    @Requires(env = "council-vote")
    CastBallot cast(Elections elections, Polls polls, IdSource ids, InstantSource clock) {
        return new CastBallot(elections, polls, ids, clock);
    }

    @Singleton
    @Requires(env = "council-tally")
    BallotBox box() {
        return new DynamoBox(table(CouncilVariable.BALLOT_BOX_TABLE));
    }

    @Singleton
    @Requires(env = "council-tally")
    PublishResult publish(
            ElectionRecord elections, CouncilRecord councils, BallotBox box, IdSource ids, InstantSource clock) {
        return new PublishResult(elections, councils, box, ids, clock);
    }

    private Table table(CouncilVariable variable) {
        return new Table(dynamo, environment.get(variable));
    }
}
