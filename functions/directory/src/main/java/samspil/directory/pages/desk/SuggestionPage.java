package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Difference;
import samspil.directory.Proposal;
import samspil.directory.ReviewSuggestions.Review;
import samspil.directory.Suggestion;
import samspil.directory.pages.words.Dates;
import samspil.pages.Icon;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextArea;
import samspil.platform.access.FormRule;

/**
 * One suggestion beside what stands, and the two answers there are to it.
 *
 * @param trouble what was in the way of an answer, to stand on top; empty at first
 * @param reason what was typed as the reason of a refusal, and what is wrong with it
 */
record SuggestionPage(Desk desk, Review review, List<Content> trouble, Field reason) {
    static final String REASON = "reason";
    static final String SEEN = "seen";
    static final int LONGEST = 2_000;

    /** As it is opened. */
    static SuggestionPage of(Desk desk, Review review) {
        return new SuggestionPage(desk, review, List.of(), reason(desk));
    }

    /** With something in the way. */
    SuggestionPage trouble(String key) {
        var alert = Alert.of(AlertKind.WARNING, desk.say(key), desk.say(key + ".text"));
        return new SuggestionPage(desk, review, List.of(alert), reason);
    }

    /** With what is wrong with the reason. */
    SuggestionPage reason(String typed, String error) {
        return new SuggestionPage(desk, review, trouble, reason.value(typed).error(error));
    }

    private static Field reason(Desk desk) {
        return Field.of(REASON, desk.say("desk.refuse.reason")).hint(desk.say("desk.refuse.hint"));
    }

    Page in(Desk.Frame frame) {
        var title = desk.say("desk.suggestion.title", suggestion().about().name());
        var parts = new ArrayList<Content>(trouble);
        parts.add(new ErrorSummary(desk.visit().language(), List.of(reason)));
        parts.add(Heading.of(desk.say("desk.suggestions"), title, ""));
        parts.add(facts());
        parts.add(changes());
        message().forEach(parts::add);
        parts.addAll(suggestion().isOpen() ? answers() : List.of(decided()));
        var page = desk.page(
                frame, title, to -> Desk.suggestion(to, suggestion().id()), List.of(desk.back()), new Stack(parts));
        return reason.failed() ? page.withErrors() : page;
    }

    private Suggestion suggestion() {
        return review.suggestion();
    }

    private Content facts() {
        var since = desk.say(
                "desk.received", new Dates(desk.visit()).ago(suggestion().receivedAt()));
        return new Facts(List.of(new Fact(Icon.CLOCK, since)));
    }

    private Content changes() {
        var columns = List.of(
                Column.of(desk.say("desk.change.field")),
                Column.of(desk.say("desk.change.now")),
                Column.of(desk.say("desk.change.then")));
        var rows = review.differences().stream().map(this::row).toList();
        return new DataTable(desk.say("desk.changes"), columns, rows, desk.say("desk.changes.none"));
    }

    private Row row(Difference difference) {
        var words = new FieldWords(desk.visit());
        var name = words.name(difference.pointer());
        var marked = difference.conflict() ? desk.say("desk.change.moved", name) : name;
        return new Row(List.of(
                new Prose(marked),
                new Prose(words.value(difference.pointer(), difference.live())),
                new Prose(words.value(difference.pointer(), difference.suggested()))));
    }

    /** What was written besides, and by whom if they said. */
    private Stream<Content> message() {
        var words = Optional.ofNullable(suggestion().proposal().message())
                .<Content>map(text -> new Section(desk.say("desk.message"), List.of(), new Prose(text)));
        var from = Optional.ofNullable(suggestion().proposal().from())
                .<Content>map(who -> new Section(desk.say("desk.from"), List.of(), sender(who)));
        return Stream.concat(words.stream(), from.stream());
    }

    private Content sender(Proposal.Sender who) {
        return new DefinitionList(Stream.of(
                        Optional.ofNullable(who.name()).map(name -> Term.of(desk.say("suggest.yourName"), name)),
                        Optional.ofNullable(who.email()).map(email -> Term.of(desk.say("suggest.yourEmail"), email)))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Whoever only reads has none to give. */
    private List<Content> answers() {
        return desk.mayChange() ? forms() : List.of();
    }

    private List<Content> forms() {
        var seen = new Hidden(SEEN, String.valueOf(review.current()));
        var approve = new Form(address("approve"), List.of(token(), seen, new Button(desk.say("desk.approve"), true)));
        var refuse = new Form(
                address("refuse"),
                List.of(
                        token(),
                        new TextArea(desk.visit().language(), reason, 3, LONGEST),
                        new Button(desk.say("desk.refuse"), false)));
        var no = new Section(desk.say("desk.refuse.heading"), List.of(), refuse);
        return review.differences().isEmpty() ? List.of(no) : List.of(approve, no);
    }

    private Content decided() {
        return switch (suggestion().state()) {
            case Suggestion.State.Refused refused ->
                Alert.of(AlertKind.INFO, desk.say("desk.refused"), desk.say("desk.refused.why", refused.reason()));
            default -> Alert.of(AlertKind.INFO, desk.say("desk.settled"), desk.say("desk.settled.text"));
        };
    }

    private Hidden token() {
        return new Hidden(FormRule.FIELD, desk.identity().formToken());
    }

    private String address(String answer) {
        return Desk.suggestion(desk.visit().addresses(), suggestion().id()) + "/" + answer;
    }
}
