package samspil.policies.pages.desk.room;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Confirmation;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.policies.Checked;
import samspil.policies.Document;
import samspil.policies.Document.State;
import samspil.policies.Policy;
import samspil.policies.consultation.DraftDocuments;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.DeskPages;
import samspil.policies.pages.parts.Advice;
import samspil.policies.pages.parts.Checking;
import samspil.policies.pages.parts.DocumentDone;

/** How far a document has come, what is wrong with it, and what to do. */
@Singleton
@Requires(env = "policies-desk")
record DocumentPage(DeskPages pages, DraftDocuments drafts) {
    private static final int AGAIN = 2;

    Page of(Desk desk, Policy policy, Document document) {
        var words = new DocumentWords(desk, document);
        var body = switch (document.state()) {
            case State.Awaited it -> new Checking(desk.visit(), words.address() + "/upload");
            case State.Missing it -> missing(desk, policy, document);
            case State.Refused it -> refused(desk, policy, document, it);
            case State.Unplaced it -> unplaced(desk, document, it);
            case State.Ready it -> ready(desk, policy, document, it);
            case State.Published it -> published(desk, policy, document, it);
        };
        int again = document.state().isOpen() ? AGAIN : 0;
        return pages.page(
                desk,
                words.purpose(),
                to -> to.desk(policy.id(), document.key().id()),
                desk.above(policy),
                new DocumentDone(body, document.state().isOpen()),
                again);
    }

    private static Content missing(Desk desk, Policy policy, Document document) {
        return Stack.of(
                Heading.of("", desk.say("missing-file.title"), desk.say("missing-file.lead")),
                new Actions(List.of(new ButtonLink(again(desk, policy, document), true))));
    }

    private static Content refused(Desk desk, Policy policy, Document document, State.Refused refused) {
        var why = new DocumentWords(desk, document).fault(refused);
        return Stack.of(
                Heading.of("", desk.say("refused.title"), desk.say("refused.lead")),
                Alert.of(AlertKind.ERROR, why.getFirst(), why.getLast()),
                new Actions(
                        desk.mayChange() ? List.of(new ButtonLink(again(desk, policy, document), true)) : List.of()));
    }

    private static Content unplaced(Desk desk, Document document, State.Unplaced unplaced) {
        var words = new DocumentWords(desk, document);
        var place = new Link(desk.say("place.title"), words.address() + "/place");
        return Stack.of(
                Heading.of("", desk.say("unplaced.title"), desk.say("unplaced.lead")),
                Alert.of(AlertKind.WARNING, words.rule(unplaced), desk.say("unplaced.do")),
                new Actions(desk.mayChange() ? List.of(new ButtonLink(place, true)) : List.of()),
                advice(desk, document, unplaced.checked()));
    }

    private Content ready(Desk desk, Policy policy, Document document, State.Ready ready) {
        var cut = drafts.cut(new DraftDocuments.Ready(document, ready));
        var next = desk.addresses().consultations(policy.id()) + "/new?document="
                + document.key().id();
        var lead = cut.whole() ? "ready.lead" : "ready.lead.cut";
        return Stack.of(
                Heading.of("", desk.say("ready.title"), desk.say(lead)),
                Alert.of(
                        AlertKind.SUCCESS,
                        desk.visit().count("ready.sections", cut.sections().size()),
                        desk.say("ready.sections.text")),
                new Actions(List.of(new ButtonLink(new Link(desk.say("open.title"), next), true))),
                advice(desk, document, ready.checked()));
    }

    private static Content published(Desk desk, Policy policy, Document document, State.Published published) {
        var seen = new Link(desk.say("desk.open"), desk.addresses().policy(policy.id()));
        var back = new Link(desk.say("published.back"), desk.addresses().desk(policy.id()));
        var parts = new ArrayList<Content>();
        parts.add(new Confirmation(desk.visit().language(), desk.say("published.title"), "", List.of()));
        parts.add(new Actions(List.of(new ButtonLink(seen, true), new ButtonLink(back, false))));
        parts.add(advice(desk, document, published.checked()));
        return new Stack(parts);
    }

    private static Content advice(Desk desk, Document document, Checked checked) {
        var advice = new DocumentWords(desk, document).advice(checked);
        return advice.isEmpty()
                ? Alert.of(AlertKind.SUCCESS, desk.say("advice.none"), desk.say("advice.none.text"))
                : new Section(desk.say("advice"), List.of(), new Advice(desk.visit(), advice));
    }

    /** The same deed from the start: what was answered belongs to a document that is gone. */
    private static Link again(Desk desk, Policy policy, Document document) {
        var key = switch (document.purpose()) {
            case Document.Purpose.AsVersion it -> "publish";
            case Document.Purpose.AsAttachment it -> "attach";
            case Document.Purpose.AsDraft it -> "draft";
        };
        return new Link(desk.say("upload.again"), desk.addresses().desk(policy.id()) + "/deeds/" + key);
    }
}
