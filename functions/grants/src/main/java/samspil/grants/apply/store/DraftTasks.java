package samspil.grants.apply.store;

import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
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
        var round = round(draft.applicant(), draft.round());
        return tasks.put(new Task(
                key(draft.applicant(), draft.id()),
                round.offer().title().in(town.language()),
                "/" + town.slug() + "/desk/applications/" + draft.id(),
                draft.savedAt(),
                round.lastDay(draft.id())));
    }

    /** It waits by the day that its round has now. */
    void move(Draft draft) {
        var round = round(draft.applicant(), draft.round());
        tasks.move(key(draft.applicant(), draft.id()), round.lastDay(draft.id()));
    }

    /** Who is asked to join is asked by the day that the round has now. */
    void move(Partnership asked) {
        var key = asked.key();
        tasks.move(invitation(asked), round(key.lead(), asked.round()).lastDay(key.application()));
    }

    private Round round(Applicant applicant, RoundId id) {
        return rounds.find(new Round.Key(applicant.municipality(), id)).orElseThrow();
    }

    TransactWriteItem remove(Applicant applicant, ApplicationId id) {
        return tasks.remove(key(applicant, id));
    }

    /** Somebody is asked to join. */
    TransactWriteItem invite(Partnership asked) {
        var municipality = asked.key().lead().municipality();
        var town = municipalities.byId(municipality).orElseThrow();
        var round = round(asked.key().lead(), asked.round());
        return tasks.put(new Task(
                invitation(asked),
                asked.lead(),
                "/" + town.slug() + "/desk/applications/" + asked.key().application() + "/invitation",
                asked.invitedAt(),
                round.lastDay(asked.key().application())));
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
