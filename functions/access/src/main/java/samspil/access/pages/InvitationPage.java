package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.access.Assignment;
import samspil.access.claim.Invitation;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Page;
import samspil.pages.components.Button;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.platform.access.FormRule;

/** What the link of an invitation opens. */
@Singleton
record InvitationPage(AccessPages pages) {

    /** What is asked, and one button. */
    Page ask(Desk desk, Invitation invitation, String token) {
        var words = new DeskWords(desk.language(), desk.municipality().country().zone());
        var name = invitation.host().name();
        var form = new Form(
                desk.site() + "/invitation/" + token,
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Button(desk.say("invitation.accept"), true)));
        return page(
                desk,
                token,
                Stack.of(
                        Heading.of(name, desk.say("invitation.title"), desk.say("invitation.lead", name)),
                        new Prose(desk.say("invitation.until", words.day(invitation.until()))),
                        form));
    }

    /** They act for the organisation now. */
    Page accepted(Desk desk, Invitation invitation, Assignment role, String token) {
        return page(desk, token, ClaimPage.granted(desk, invitation.host().name(), role));
    }

    /** The link opens nothing, without saying why. */
    Page gone(Desk desk, String token) {
        return page(desk, token, Heading.of("", desk.say("invitation.gone"), desk.say("invitation.gone.text")));
    }

    private Page page(Desk desk, String token, Content body) {
        return pages.beside(desk, desk.say("invitation.title"), "/invitation/" + token, body);
    }
}
