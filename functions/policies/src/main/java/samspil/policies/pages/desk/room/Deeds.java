package samspil.policies.pages.desk.room;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import samspil.kernel.Violation;
import samspil.pages.Sites;
import samspil.pages.journey.Journey.Result;
import samspil.policies.AskForUpload;
import samspil.policies.AskForUpload.Answer;
import samspil.policies.AskForUpload.Wish;
import samspil.policies.ConcludeCheck;
import samspil.policies.Document.Purpose;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.RecordEvent;
import samspil.policies.RecordEvent.Deed;
import samspil.policies.RecordEvent.Outcome;
import samspil.policies.StartPolicy;
import samspil.policies.pages.desk.Desk;

/** What can be done at the desk, with its outcome as a journey tells it. */
@Singleton
@Requires(env = "policies-desk")
record Deeds(StartPolicy start, RecordEvent record, AskForUpload ask, ConcludeCheck conclude, Sites sites) {

    /** Records something, and goes back to the policy that then says so. */
    Result record(Desk desk, Policy policy, PolicyEvent event, String said) {
        var outcome = record.record(desk.visit().municipality(), policy.id(), Deed.of(event, desk.actor()));
        return result(outcome, done(desk, policy, said));
    }

    /** Asks to upload a document, and goes on to where it is sent from. */
    Result upload(Desk desk, Policy policy, Purpose purpose, String name) {
        var wish = new Wish(purpose, name + ".pdf", next(desk, policy));
        return switch (ask.ask(desk.visit().municipality(), policy.id(), wish, desk.actor())) {
            case Answer.Allowed(var document, var form) ->
                new Result.Done(
                        desk.addresses().desk(policy.id(), document.key().id()) + "/upload");
            case Answer.NotThere() -> new Result.Gone();
            case Answer.Refused(var violation) -> new Result.Wrong(violation);
        };
    }

    /** Where a browser goes when a document has come, below which its id is added. */
    URI next(Desk desk, Policy policy) {
        return URI.create(sites.origin() + desk.addresses().desk(policy.id()) + "/documents/");
    }

    static String done(Desk desk, Policy policy, String said) {
        return desk.addresses().desk(policy.id()) + "?done=" + said;
    }

    static Result result(Outcome outcome, String next) {
        return switch (outcome) {
            case Outcome.Done(var policy) -> new Result.Done(next);
            case Outcome.NotThere() -> new Result.Gone();
            case Outcome.Stale() -> new Result.Wrong(new Violation("", "policy.moved"));
            case Outcome.Refused(var violation) -> new Result.Wrong(violation);
        };
    }
}
