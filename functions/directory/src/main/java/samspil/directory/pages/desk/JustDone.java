package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import samspil.directory.Suggestion;
import samspil.pages.Link;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Form;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.pages.components.TagLinks;
import samspil.platform.access.FormRule;

/** Says what was just done about a suggestion, and lets it be undone. */
record JustDone(Desk desk, Suggestion suggestion) {
    static final String VERSION = "version";

    /**
     * In words; empty for anything else than was done here.
     *
     * @param version that the entry has since
     */
    Optional<Content> said(String done, long version) {
        return switch (done) {
            case "approved" -> Optional.of(approved(version));
            case "refused", "undone" -> Optional.of(said(done));
            default -> Optional.empty();
        };
    }

    private Content approved(long version) {
        var name = suggestion.about().name();
        var entry = desk.visit().addresses().entry(suggestion.kind(), suggestion.entry());
        var undo = new Form(
                Desk.suggestion(desk.visit().addresses(), suggestion.id()) + "/undo",
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Hidden(VERSION, Long.toString(version)),
                        new Button(desk.say("desk.undo"), false)));
        var see = new TagLinks(List.of(new Link(desk.say("desk.see", name), entry)));
        return new Alert(AlertKind.SUCCESS, desk.say("desk.approved.done", name), Stack.of(see, undo));
    }

    private Content said(String done) {
        var heading = desk.say("desk." + done + ".done", suggestion.about().name());
        return Alert.of(AlertKind.SUCCESS, heading, desk.say("desk." + done + ".text"));
    }
}
