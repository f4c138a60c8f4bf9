package samspil.grants.file.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;

/**
 * What was just done with a file, and what can be done next.
 *
 * @param address of its page
 * @param deeds that may be done now by whoever reads, the next one first
 */
public record FileDoings(Desk desk, String address, List<String> deeds) {

    /**
     * What stands above the rest of the page.
     *
     * @param done the deed that led here; empty where none did
     */
    public List<Content> above(String done) {
        var parts = new ArrayList<Content>();
        if (Visit.knows(done + ".done") && Visit.knows(done + ".next")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say(done + ".done"), desk.say(done + ".next")));
        }
        if (!deeds.isEmpty()) {
            parts.add(new Actions(deeds.stream().map(this::button).toList()));
        }
        return parts;
    }

    private Content button(String deed) {
        return new ButtonLink(
                new Link(desk.say(deed + ".title"), address + "/deeds/" + deed), deed.equals(deeds.getFirst()));
    }
}
