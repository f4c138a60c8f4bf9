package samspil.access.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.access.claim.Claim;
import samspil.access.claim.DecideClaim.Decided;
import samspil.access.claim.DecideClaim.Ruling;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.Confirmation;
import samspil.pages.components.DataTable;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextArea;
import samspil.platform.access.FormRule;
import samspil.platform.access.Role;

/** The room in which the municipality looks at claims. */
@Singleton
@Requires(env = "access-desk")
record ClaimRoomPage(AccessPages pages, PersonNames names, LetterPage letter) {
    private static final String ROOM = "/claims";

    /** Those that wait. */
    Page list(Desk desk, List<Claim> waiting) {
        var columns = Stream.of("organisation", "person", "rung", "since")
                .map(name -> Column.of(desk.say("claims." + name)))
                .toList();
        var rows = waiting.stream().map(claim -> row(desk, claim)).toList();
        var table = new DataTable(desk.say("claims.caption"), columns, rows, desk.say("claims.empty"));
        return page(desk, "", Stack.of(Heading.of("", desk.say("claims.title"), desk.say("claims.lead")), table));
    }

    /** One, with what can be done. */
    Page one(Desk desk, Claim claim) {
        return one(desk, claim, reason(desk));
    }

    /** The same, when it was refused without a sound reason. */
    Page unreasoned(Desk desk, Claim claim, String typed) {
        var error = desk.say(typed.isBlank() ? "claims.reason.missing" : "claims.reason.long");
        return one(desk, claim, reason(desk).value(typed).error(error)).withErrors();
    }

    private Page one(Desk desk, Claim claim, Field reason) {
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(desk.language(), List.of(reason)));
        parts.add(Heading.of(desk.say("claims.title"), claim.subject().name(), desk.say("claims.one." + rung(claim))));
        parts.add(facts(desk, claim));
        if (mayDecide(desk, claim)) {
            parts.add(new Actions(decisions(desk, claim)));
            parts.add(refusal(desk, claim, reason));
        }
        return page(desk, "/" + claim.subject().id(), new Stack(parts));
    }

    /**
     * What was decided.
     *
     * @param reason as it was typed
     */
    HttpResponse<?> decided(Desk desk, Decided decided, String reason) {
        return switch (decided) {
            case Decided.Granted granted -> done(desk, granted.claim(), "approved");
            case Decided.Refused(var claim) -> done(desk, claim, "refused");
            case Decided.Printed(var claim, var code) ->
                PageAnswers.passing(HttpStatus.OK, letter.of(desk, claim, code));
            case Decided.Unreasoned(var claim) ->
                PageAnswers.passing(HttpStatus.BAD_REQUEST, unreasoned(desk, claim, reason));
            case Decided.Settled() -> sorry(desk, "settled");
            case Decided.Own() -> sorry(desk, "own");
        };
    }

    private HttpResponse<?> done(Desk desk, Claim claim, String what) {
        var confirmation = new Confirmation(
                desk.language(),
                desk.say("claims.done." + what, claim.subject().name()),
                claim.subject().id().substring(0, 8),
                List.of(desk.say("claims.done." + what + ".next")));
        return PageAnswers.passing(HttpStatus.OK, page(desk, "", Stack.of(confirmation, back(desk))));
    }

    private HttpResponse<?> sorry(Desk desk, String why) {
        var heading = Heading.of("", desk.say("claims.title"), desk.say("claims." + why));
        return PageAnswers.passing(HttpStatus.CONFLICT, page(desk, "", Stack.of(heading, back(desk))));
    }

    private Page page(Desk desk, String path, Content body) {
        return pages.desk(desk, desk.say("claims.title"), ROOM + path, body);
    }

    private static Content back(Desk desk) {
        return new Actions(List.of(new ButtonLink(new Link(desk.say("claims.back"), desk.address(ROOM)), false)));
    }

    private Row row(Desk desk, Claim claim) {
        var link = new CellLink(new Link(
                claim.subject().name(),
                desk.address(ROOM + "/" + claim.subject().id())));
        return new Row(List.of(
                link,
                text(names.of(desk.language(), claim.subject().person())),
                text(desk.say("claims.rung." + rung(claim))),
                text(words(desk).day(claim.period().from()))));
    }

    private Content facts(Desk desk, Claim claim) {
        return new DefinitionList(List.of(
                Term.of(
                        desk.say("claims.person"),
                        names.of(desk.language(), claim.subject().person())),
                Term.of(desk.say("claims.rung"), desk.say("claims.rung." + rung(claim))),
                Term.of(desk.say("claims.since"), words(desk).day(claim.period().from()))));
    }

    /** Whoever only reads decides nothing, and a code that was mailed decides by itself. */
    private static boolean mayDecide(Desk desk, Claim claim) {
        return DutyWords.acting(desk.identity()).role() != Role.AUDITOR
                && !decisions(desk, claim).isEmpty();
    }

    private static Field reason(Desk desk) {
        return Field.of("reason", desk.say("claims.reason")).hint(desk.say("claims.reason.hint"));
    }

    private static Content refusal(Desk desk, Claim claim, Field reason) {
        var form = new Form(
                desk.address(ROOM + "/" + claim.subject().id()),
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Hidden("decision", "refuse"),
                        new TextArea(desk.language(), reason, 3, Ruling.LONGEST),
                        new Button(desk.say("claims.refuse"), false)));
        return new Section(desk.say("claims.refuse.title"), List.of(), form);
    }

    private static List<Content> decisions(Desk desk, Claim claim) {
        return switch (claim.rung()) {
            case LETTER -> List.of(button(desk, claim, "letter", true), button(desk, claim, "approve", false));
            case CLERK -> List.of(button(desk, claim, "approve", true));
            default -> List.of();
        };
    }

    private static Content button(Desk desk, Claim claim, String decision, boolean primary) {
        return new Form(
                desk.address(ROOM + "/" + claim.subject().id()),
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Hidden("decision", decision),
                        new Button(desk.say("claims." + decision), primary)));
    }

    private static String rung(Claim claim) {
        return claim.rung().key();
    }

    private static DeskWords words(Desk desk) {
        return new DeskWords(desk.language(), desk.municipality().country().zone());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
