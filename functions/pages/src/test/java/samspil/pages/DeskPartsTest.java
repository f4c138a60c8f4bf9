package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import samspil.kernel.Language;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Row;
import samspil.pages.components.TaskList;

class DeskPartsTest {

    private static Html html(Content part) {
        var output = new StringOutput();
        part.writeTo(output);
        return new Html(output.toString());
    }

    @Test
    void aDeskWithoutTasksSaysSo() {
        assertTrue(html(new TaskList(Language.EN, List.of())).text().contains("Nothing is waiting for you."));
    }

    @Test
    void everyTaskLeadsSomewhere() {
        assertEquals(3, html(new TaskList(Language.DA, SampleDesk.tasks())).count("<a href=\"/da/herlev/desk/"));
    }

    @Test
    void noTwoLinksToWhatIsMissingReadAlike() {
        var where = Field.of("where", "Where?").error("Answer this");
        var when = Field.of("when", "When?").error("Answer this");
        var how = Field.of("how", "How?").error("Choose one");
        assertEquals(
                List.of("Where? – Answer this", "When? – Answer this", "Choose one"),
                html(new ErrorSummary(Language.EN, List.of(where, when, how))).all("<a href=\"#[^\"]*\">([^<]*)</a>"));
    }

    @Test
    void aTableNamesItselfItsColumnsAndItsRows() {
        var html = html(SampleDesk.table());
        assertEquals(
                List.of(1L, 3L, 2L),
                List.of(html.count("<caption>"), html.count("scope=\"col\""), html.count("scope=\"row\"")));
    }

    @Test
    void aTableSaysHowItIsSorted() {
        assertEquals(List.of("ascending", "none"), html(SampleDesk.table()).all("aria-sort=\"([^\"]*)\""));
    }

    @Test
    void aTableWithoutRowsSaysWhatItIsWithout() {
        var table = new DataTable("Forslag", List.of(Column.of("Forening")), List.of(), "Ingen forslag");
        assertTrue(html(table).text().contains("Ingen forslag"));
        assertFalse(html(new DataTable("x", List.of(), List.of(Row.of("a")), "Ingen"))
                .text()
                .contains("Ingen"));
    }

    @Test
    void aChartHasItsNumbersInATableToo() {
        for (var chart : List.of(SampleDesk.bars(), SampleDesk.line(), SampleDesk.share())) {
            assertEquals(List.of("120", "210", "348"), html(chart).all("data-label=\"Antal\">([^<]*)"));
        }
    }

    @Test
    void whatWasPostedIsKeptAndStaysText() {
        var html = html(SampleDesk.ended(Theme.SEA).body());
        assertEquals(List.of("Skakklubben &lt;b>Tårnet&lt;/b>"), html.all("name=\"name\" value=\"([^\"]*)\""));
    }

    @Test
    void aPageOfSomebodySaysWhoAndLetsThemOut() {
        var html = new Html(SampleDesk.desk(Theme.SEA).html());
        assertEquals(List.of("/log-out?lang=da"), html.all("<form method=\"post\" action=\"([^\"]*)\""));
        assertEquals(List.of("t0ken"), html.all("name=\"formToken\" value=\"([^\"]*)\""));
    }

    @Test
    void aPageForEverybodyLeadsToTheLogIn() {
        var html = SamplePages.home(Theme.SEA, Language.EN).html();
        assertTrue(html.contains("href=\"/da/herlev/desk\""));
        assertFalse(html.contains(SignedIn.LOG_OUT));
    }

    @Test
    void theTokenIsNotInTheWordsOfALog() {
        assertFalse(SampleDesk.who().toString().contains("t0ken"));
    }

    @Test
    void anAmountBelowNothingIsABug() {
        assertThrows(IllegalArgumentException.class, () -> new Amount("x", -1, "-1"));
        assertThrows(IllegalArgumentException.class, () -> new Amount("x", Double.NaN, "?"));
    }

    @RepeatedTest(50)
    void nothingIsDrawnOutsideTheDrawing(RepetitionInfo repetition) {
        var seed = 71_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var amounts = IntStream.range(0, random.nextInt(5))
                .mapToObj(index -> new Amount("n" + index, random.nextInt(4) * random.nextDouble(1e6), "" + index))
                .toList();
        for (var drawing : Chart.Drawing.values()) {
            var table = new Chart.Table("a", "b", amounts.subList(0, Math.min(4, amounts.size())));
            var html = html(new Chart(Language.DA, "c", "t", "d", table, drawing));
            for (var number : html.all(" (?:x|y|cx|cy|width|height)=\"([^\"]*)\"")) {
                var value = Integer.parseInt(number);
                assertTrue(value >= 0 && value <= 480, "seed " + seed + ": " + number);
            }
        }
    }
}
