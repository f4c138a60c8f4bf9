package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.access.claim.Claim;
import samspil.access.claim.Rung;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;
import samspil.platform.access.FormRule;

/** A claim that is open: the code to type, or what it waits for, and the way out. */
@Singleton
record ClaimStandingPage(AccessPages pages) {

    /**
     * The page.
     *
     * @param error what is wrong with the code that was typed; may be empty
     */
    Page of(Desk desk, Claim claim, String error) {
        var subject = claim.subject();
        var field = Field.of("code", desk.say("claim.code"))
                .hint(desk.say("claim.code.hint"))
                .error(error);
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(desk.language(), List.of(field)));
        parts.add(Heading.of(subject.name(), desk.say(title(claim)), lead(desk, claim)));
        if (claim.isForACode()) {
            parts.add(code(desk, claim, field));
        } else if (claim.code() != null) {
            parts.add(Alert.of(AlertKind.WARNING, desk.say("claim.spent"), desk.say("claim.spent.text")));
        }
        parts.add(wayOut(desk, claim));
        var title = desk.say("claim.title");
        var page = pages.beside(desk, title, "/claim/" + subject.organisation(), new Stack(parts));
        return error.isEmpty() ? page : page.withErrors();
    }

    private static String title(Claim claim) {
        return claim.isForACode() ? "claim.code.title" : "claim.waits.title";
    }

    /** How an open one stands, in a sentence or two. */
    static String standing(Desk desk, Claim claim) {
        boolean spent = claim.code() != null && !claim.isForACode();
        return spent ? desk.say("claim.spent") + ". " + desk.say("claim.spent.text") : lead(desk, claim);
    }

    private static String lead(Desk desk, Claim claim) {
        var words = new DeskWords(desk.language(), desk.municipality().country().zone());
        boolean printed = claim.rung() == Rung.LETTER && claim.code() != null;
        var key = "claim.waits." + (printed ? "printed" : claim.rung().key());
        return desk.say(key, words.day(claim.period().until()));
    }

    private static Content code(Desk desk, Claim claim, Field field) {
        return new Form(
                address(desk, claim) + "/code",
                List.of(
                        token(desk),
                        new TextField(desk.language(), field, "text", "one-time-code"),
                        new Button(desk.say("claim.code.send"), true)));
    }

    private static Content wayOut(Desk desk, Claim claim) {
        var form = new Form(
                address(desk, claim) + "/withdraw",
                List.of(token(desk), new Button(desk.say("claim.withdraw"), false)));
        return new Section(desk.say("claim.withdraw.title"), List.of(), form);
    }

    private static String address(Desk desk, Claim claim) {
        return ClaimPage.address(desk, claim.subject().organisation());
    }

    private static Content token(Desk desk) {
        return new Hidden(FormRule.FIELD, desk.identity().formToken());
    }
}
