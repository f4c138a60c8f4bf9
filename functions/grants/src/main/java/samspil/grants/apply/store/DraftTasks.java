package samspil.grants.apply.store;

import samspil.grants.ApplicationId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Partnership;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.kernel.Municipalities;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A draft waits on its organisation's desk until it is sent or deleted; by the day on which its round closes. */
record DraftTasks(Tasks tasks, Rounds rounds, Municipalities municipalities) {

    TransactWriteItem put(Draft draft) {
        var municipality = draft.applicant().municipality();
        var town = municipalities.byId(municipality).orElseThrow();
        var round = rounds.find(new Round.Key(municipality, draft.round())).orElseThrow();
        return tasks.put(new Task(
                key(draft.applicant(), draft.id()),
                round.offer().title().in(town.language()),
                "/" + town.slug() + "/desk/applications/" + draft.id(),
                draft.savedAt(),
                round.window().closesOnTheWall().toLocalDate()));
    }

    TransactWriteItem remove(Applicant applicant, ApplicationId id) {
        return tasks.remove(key(applicant, id));
    }

    /** Somebody is asked to join. */
    TransactWriteItem invite(Partnership asked) {
        var municipality = asked.key().lead().municipality();
        var town = municipalities.byId(municipality).orElseThrow();
        var round = rounds.find(new Round.Key(municipality, asked.round())).orElseThrow();
        return tasks.put(new Task(
                invitation(asked),
                asked.lead(),
                "/" + town.slug() + "/desk/applications/" + asked.key().application() + "/invitation",
                asked.invitedAt(),
                round.window().closesOnTheWall().toLocalDate()));
    }

    /** They answered, or are asked no more. */
    TransactWriteItem settle(Partnership asked) {
        return tasks.remove(invitation(asked));
    }

    private static Task.Key invitation(Partnership asked) {
        var key = asked.key();
        return new Task.Key(
                key.lead().municipality(),
                TaskKind.GRANT_INVITATION,
                key.organisation(),
                key.application().value());
    }

    private static Task.Key key(Applicant applicant, ApplicationId id) {
        return new Task.Key(applicant.municipality(), TaskKind.GRANT_DRAFT, applicant.organisation(), id.value());
    }
}
