package samspil.grants.apply.pages;

import jakarta.inject.Singleton;
import java.util.List;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Confirmation;

/** Says that an application was sent, and what comes next. */
@Singleton
record DonePage(DraftFrame frame) {

    Page of(StatusPage.Sent sent) {
        var visit = sent.visit();
        var next =
                List.of(visit.say("apply.done.mail"), visit.say("apply.done.assessed"), visit.say("apply.done.follow"));
        var confirmation = new Confirmation(
                visit.language(), visit.say("apply.done"), sent.file().id().reference(), next);
        var follow = new Link(
                visit.say("apply.done.go"), new Places(visit).one(sent.file().id()));
        return frame.room(
                sent.desk(),
                sent.title(),
                places -> places.sent(sent.file().id()),
                List.of(confirmation, new Actions(List.of(new ButtonLink(follow, true)))));
    }
}
