package samspil.grants.interest.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.file.Case;
import samspil.grants.file.pages.CaseNote;
import samspil.grants.interest.FindInterests;
import samspil.grants.interest.Interest;
import samspil.grants.pages.form.Desk;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** Who may have an interest in a case: to who works it everybody it may concern, to a member of the council themselves. */
@Singleton
@Requires(env = {"grants-desk", "grants-council", "grants-decide"})
record InterestNote(FindInterests interests) implements CaseNote {

    @Override
    public Stream<Content> of(Desk desk, Case it) {
        var unsettled = interests.unsettled(it.file(), desk.actor());
        var open = interests.open(it.file(), desk.actor());
        var self = desk.identity().person();
        var own = unsettled.contains(self) ? Stream.of(own(desk, it, open)) : Stream.<Content>empty();
        return switch (desk.duty().role()) {
            case CASE_WORKER, ADMINISTRATOR, AUDITOR -> Stream.concat(own, all(desk, it, open));
            case COUNCIL_CHAIR, COUNCIL_SECRETARY -> Stream.concat(own, others(desk, it, open));
            default -> own;
        };
    }

    private static Content own(Desk desk, Case it, List<Interest> open) {
        var words = new InterestWords(desk.visit(), it);
        var self = desk.identity().person();
        var mine =
                open.stream().filter(each -> each.who().names().contains(self)).toList();
        var parts = new ArrayList<Content>();
        mine.forEach(each -> parts.add(new Prose(words.why(each))));
        parts.add(new Prose(desk.say(it.file().hasDenied(self) ? "interest.own.said" : "interest.own.text")));
        return new Alert(AlertKind.WARNING, desk.say("interest.own"), new Stack(parts));
    }

    private static Stream<Content> all(Desk desk, Case it, List<Interest> open) {
        if (open.isEmpty()) {
            return Stream.empty();
        }
        var words = new InterestWords(desk.visit(), it);
        var columns = Stream.of("interest.who", "interest.why", "interest.says")
                .map(key -> Column.of(desk.say(key)))
                .toList();
        var rows = open.stream().map(each -> row(desk, words, each)).toList();
        var table = new DataTable(desk.say("interest.caption"), columns, rows);
        return Stream.of(new Section(
                desk.say("interest.title"), List.of(), Stack.of(new Prose(desk.say("interest.text")), table)));
    }

    private static Row row(Desk desk, InterestWords words, Interest interest) {
        var name = interest.who().name();
        return Row.of(
                name.isEmpty() ? desk.say("person.unknown") : name,
                words.why(interest),
                words.answer(interest.who()).orElseGet(() -> desk.say("interest.silent")));
    }

    /** Who closes the vote learns that it waits, and not for whom. */
    private static Stream<Content> others(Desk desk, Case it, List<Interest> open) {
        var self = desk.identity().person();
        var waits = open.stream().anyMatch(each -> !each.who().names().contains(self))
                || it.file().suspected().stream().anyMatch(each -> !each.equals(self));
        return waits
                ? Stream.of(Alert.of(AlertKind.INFO, desk.say("interest.waits"), desk.say("interest.waits.text")))
                : Stream.empty();
    }
}
