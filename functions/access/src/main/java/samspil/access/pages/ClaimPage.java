package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import samspil.access.Assignment;
import samspil.access.claim.Rung;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.platform.access.FormRule;
import samspil.platform.organisations.Organisations.Organisation;

/** The pages on which somebody says to represent an organisation. */
@Singleton
record ClaimPage(AccessPages pages) {

    /**
     * What it means, and the ways to prove it.
     *
     * @param error key of what went wrong with the choice; may be empty
     */
    Page ask(Desk desk, Organisation organisation, List<Rung> ways, String error) {
        var field = Field.of("way", desk.say("claim.way")).error(error.isEmpty() ? "" : desk.say(error));
        var choices = ways.stream().map(rung -> choice(desk, rung)).toList();
        var form = new Form(
                address(desk, organisation.id()),
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Choices(desk.language(), field, false, choices),
                        new Button(desk.say("claim.go"), true)));
        var page = page(
                desk,
                organisation.id(),
                Stack.of(
                        new ErrorSummary(desk.language(), List.of(field)),
                        Heading.of(organisation.name(), desk.say("claim.title"), desk.say("claim.lead")),
                        form));
        return error.isEmpty() ? page : page.withErrors();
    }

    /** They represent it now. */
    Page granted(Desk desk, Organisation organisation, Assignment assignment) {
        return page(desk, organisation.id(), granted(desk, organisation.name(), assignment));
    }

    /** That somebody represents an organisation now, until when, and what comes next. */
    static Content granted(Desk desk, String organisation, Assignment assignment) {
        var until = Optional.ofNullable(assignment.holding().until())
                .map(day -> new DeskWords(
                                desk.language(), desk.municipality().country().zone())
                        .day(day))
                .orElse("");
        var next = List.of(desk.say("claim.until", until), desk.say("claim.choose"));
        var acting = new Link(desk.say("claim.acting"), "/" + desk.language().tag() + "/acting");
        return Stack.of(
                new Confirmation(
                        desk.language(),
                        desk.say("claim.granted", organisation),
                        assignment.id().substring(0, 8),
                        next),
                new Actions(List.of(new ButtonLink(acting, true))));
    }

    private Page page(Desk desk, String organisation, Content body) {
        return pages.beside(desk, desk.say("claim.title"), "/claim/" + organisation, body);
    }

    private static Choice choice(Desk desk, Rung rung) {
        var key = "claim.way." + rung.key();
        return new Choice(rung.key(), desk.say(key), false, desk.say(key + ".text"));
    }

    static String address(Desk desk, String organisation) {
        return desk.site() + "/claim/" + organisation;
    }
}
