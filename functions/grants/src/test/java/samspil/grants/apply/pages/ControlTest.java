package samspil.grants.apply.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.CheckAnswers;
import samspil.grants.form.Option;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionForm;
import samspil.grants.form.QuestionId;
import samspil.grants.form.Section;
import samspil.grants.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.platform.http.FormFields;

/** Rows whose cells are chosen, from what is typed to what is read. */
class ControlTest {
    private static final Visit VISIT = new Visit(
            Municipalities.shipped().bySlug("herlev").orElseThrow(),
            Language.DA,
            Instant.parse("2026-11-22T09:00:00Z"));

    private static final List<Option> ROOMS =
            List.of(new Option("hall", text("Hallen")), new Option("kitchen", text("Køkkenet")));
    private static final Question EVENTS = question(
            "events",
            new Ask.Table(
                    List.of(
                            question("room", new Ask.Choice(ROOMS, 1)),
                            question("shared", new Ask.Choice(ROOMS, 2)),
                            question("open", new Ask.YesNo()),
                            question("day", new Ask.Day())),
                    1,
                    5));
    private static final FormFields TYPED = new FormFields(Map.of(
            "q-events-0-room",
            List.of("kitchen"),
            "q-events-0-shared",
            List.of("hall", "kitchen"),
            "q-events-0-open",
            List.of("no"),
            "q-events-0-day",
            List.of("2027-05-01")));
    private static final Answers ROW = Answers.NONE
            .with(new QuestionId("room"), new Answer.Chosen(Set.of("kitchen")))
            .with(new QuestionId("shared"), new Answer.Chosen(Set.of("hall", "kitchen")))
            .with(new QuestionId("open"), new Answer.Truth(false))
            .with(new QuestionId("day"), new Answer.Date(LocalDate.of(2027, 5, 1)));

    @Test
    void aCellOfOptionsOffersThemByTheirNames() {
        var page = asked(FormFields.EMPTY);
        assertTrue(page.contains("<select class=\"form-select\" id=\"q-events-0-room\""), page);
        assertTrue(page.contains("<option value=\"kitchen\">Køkkenet</option>"), page);
        assertTrue(page.contains("type=\"checkbox\" id=\"q-events-0-shared-1\""), page);
        assertTrue(page.contains("<option value=\"yes\">Ja</option>"), page);
        assertTrue(page.contains("type=\"date\" id=\"q-events-0-day\""), page);
    }

    @Test
    void whatWasChosenStaysChosen() {
        var page = asked(TYPED);
        assertTrue(page.contains("<option value=\"kitchen\" selected>Køkkenet</option>"), page);
        assertEquals(2, Stream.of(page.split(" checked>", -1)).count() - 1, page);
        assertTrue(page.contains("<option value=\"no\" selected>Nej</option>"), page);
    }

    @Test
    void whatWasChosenIsReadCheckedAndTold() {
        var answers = new Reading(TYPED).of(List.of(EVENTS)).answers();
        assertEquals(Answers.NONE.with(EVENTS.id(), new Answer.Rows(List.of(ROW))), answers);
        var form = new QuestionForm(List.of(new Section(text("Om"), null, List.of(EVENTS))));
        assertEquals(List.of(), CheckAnswers.against(form, answers));
        assertEquals(TYPED, Filled.of(List.of(EVENTS), answers), "and stands in its fields again");
        var told = new StringOutput();
        new AnswerWords(VISIT, answers).of(EVENTS).writeTo(told);
        assertTrue(told.toString().contains("Hallen, Køkkenet"), told.toString());
    }

    private static String asked(FormFields typed) {
        var output = new StringOutput();
        new Control(VISIT, typed, Map.of()).of(EVENTS).writeTo(output);
        return output.toString();
    }

    private static Question question(String id, Ask ask) {
        return new Question(new QuestionId(id), text(id), null, true, null, ask);
    }

    private static LocalText text(String words) {
        return LocalText.of(Language.DA, words);
    }
}
