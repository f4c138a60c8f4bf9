package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import samspil.access.Assignment;
import samspil.access.Organisations.Organisation;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Confirmation;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.platform.access.FormRule;

/** The pages on which somebody says to represent an organisation. */
@Singleton
record ClaimPage(AccessPages pages) {

    /** What it means, and one button. */
    Page ask(Desk desk, Organisation organisation) {
        var form = new Form(
                path(desk, organisation),
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Button(desk.say("claim.register"), true)));
        return page(
                desk,
                organisation,
                Stack.of(
                        Heading.of(organisation.name(), desk.say("claim.title"), desk.say("claim.lead")),
                        new Prose(desk.say("claim.register.text")),
                        form));
    }

    /** They represent it now. */
    Page granted(Desk desk, Organisation organisation, Assignment assignment) {
        var until = Optional.ofNullable(assignment.holding().until())
                .map(day -> new DeskWords(
                                desk.language(), desk.municipality().country().zone())
                        .day(day))
                .orElse("");
        var next = List.of(desk.say("claim.until", until), desk.say("claim.choose"));
        var heading = desk.say("claim.granted", organisation.name());
        var acting = new Link(desk.say("claim.acting"), "/" + desk.language().tag() + "/acting");
        return page(
                desk,
                organisation,
                Stack.of(
                        new Confirmation(
                                desk.language(), heading, assignment.id().substring(0, 8), next),
                        new Actions(List.of(new ButtonLink(acting, true)))));
    }

    /** The register does not say so, and what to do instead. */
    Page notProven(Desk desk, Organisation organisation) {
        return page(
                desk,
                organisation,
                Stack.of(Heading.of(
                        organisation.name(),
                        desk.say("claim.not-proven"),
                        desk.say("claim.not-proven.text", desk.identity().person()))));
    }

    private Page page(Desk desk, Organisation organisation, Content body) {
        return pages.beside(desk, desk.say("claim.title"), "/claim/" + organisation.id(), body);
    }

    private static String path(Desk desk, Organisation organisation) {
        return desk.site() + "/claim/" + organisation.id();
    }
}
