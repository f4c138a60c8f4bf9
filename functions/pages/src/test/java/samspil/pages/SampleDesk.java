package samspil.pages;

import java.util.List;
import java.util.Map;
import samspil.kernel.Language;
import samspil.pages.components.Amount;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ChangeButton;
import samspil.pages.components.ChangeLink;
import samspil.pages.components.Chart;
import samspil.pages.components.Chart.Drawing;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Column;
import samspil.pages.components.Confirmation;
import samspil.pages.components.DataTable;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.SessionEnded;
import samspil.pages.components.Stack;
import samspil.pages.components.Steps;
import samspil.pages.components.Task;
import samspil.pages.components.TaskList;
import samspil.pages.components.Upload;

/** The pages of a desk and of a form of several pages. All names are invented. */
final class SampleDesk {

    private SampleDesk() {}

    static Page desk(Theme theme) {
        var body = Stack.of(
                Heading.of("", "Dit skrivebord", ""),
                new Section("Venter på dig", List.of(), new TaskList(Language.DA, tasks())),
                new Section("Venter på andre", List.of(), new TaskList(Language.DA, List.of())),
                new Section("Forslag", List.of(), table()),
                new Section("I tal", List.of(), Stack.of(bars(), line(), share())));
        return SamplePages.page(theme, Language.DA, "Dit skrivebord", SampleParts.links("Herlev"), body)
                .signedIn(who());
    }

    static Page check(Theme theme) {
        var answers = new CheckAnswers(List.of(
                Answer.of(
                        "Hvad skal rettes?",
                        "Telefon: 44 00 00 01",
                        new ChangeButton(Language.DA, "telefon", "step", "what")),
                Answer.of("Hvorfor?", "Nummeret er nyt.\n\nSe vores hjemmeside.", change("hvorfor")),
                Answer.of("Hvem er du?", "Kim Eksempel\nkim@example.org", change("hvem du er"))));
        var body = Stack.of(
                new Steps(Language.DA, List.of("Hvad skal rettes?", "Hvem er du?", "Se efter, og send"), 3),
                Heading.of("", "Se efter, før du sender", ""),
                new Form("/da/herlev/suggest", List.of(answers, new Button("Send forslag", true))));
        return SamplePages.page(theme, Language.DA, "Se efter", SampleParts.links("Herlev"), body);
    }

    static Page upload(Theme theme) {
        var field = Field.of("file", "Vedtægter").hint("PDF, højst 20 MB");
        var body = Stack.of(
                Heading.of("", "Send en fil", ""),
                new Upload(
                        Language.DA,
                        "/da/herlev/files",
                        field,
                        "application/pdf",
                        "Send filen",
                        List.of(),
                        Upload.Script.SAME));
        return SamplePages.page(theme, Language.DA, "Send en fil", SampleParts.links("Herlev"), body);
    }

    static Page done(Theme theme) {
        var next = List.of("Frivilligkonsulenten ser på dit forslag.", "Du får svar på e-mail inden 5 hverdage.");
        var body = new Confirmation(Language.DA, "Tak for dit forslag", "F-2026-0117", next);
        return SamplePages.page(theme, Language.DA, "Tak", SampleParts.links("Herlev"), body);
    }

    static Page ended(Theme theme) {
        var fields = Map.of("name", List.of("Skakklubben <b>Tårnet</b>"));
        var body = new SessionEnded(Language.DA, "/da/herlev/desk", "/da/herlev/desk/entries", fields);
        return SamplePages.page(theme, Language.DA, "Logget ud", List.of(), body);
    }

    static SignedIn who() {
        return new SignedIn("Kim Eksempel", "Sagsbehandler, Herlev", "/da/herlev/desk/duties", "t0ken");
    }

    static List<Task> tasks() {
        return List.of(
                new Task(
                        link("Forslag til rettelser"), "Nogen har set, at noget er forkert.", "Frist i dag", "3", true),
                new Task(link("Mulige dubletter"), "To foreninger ligner hinanden.", "Siden 3. marts", "12", false),
                new Task(link("Læs tilgængelighedserklæringen igennem"), "", "", "", false));
    }

    static DataTable table() {
        var columns = List.of(
                Column.of("Forening").sorted("?sort=name", Column.Sorting.ASCENDING),
                Column.of("Felt"),
                Column.number("Dage").sorted("?sort=days", Column.Sorting.NONE));
        var rows = List.of(
                Row.of("Besøgsvennerne i Herlev", "Telefon", "3"), Row.of("Skakklubben Tårnet", "Adresse", "11"));
        return new DataTable("Forslag, der venter", columns, rows);
    }

    static Chart bars() {
        return chart("kinds", Drawing.BARS, "Foreninger", "Foreninger fylder mest.");
    }

    static Chart line() {
        return chart("growth", Drawing.LINE, "Over tid", "Tallet er vokset hvert år.");
    }

    static Chart share() {
        return chart("fresh", Drawing.SHARE, "Bekræftet", "To tredjedele er bekræftet i år.");
    }

    private static Chart chart(String id, Drawing drawing, String title, String text) {
        var amounts =
                List.of(new Amount("2024", 120, "120"), new Amount("2025", 210, "210"), new Amount("2026", 348, "348"));
        return new Chart(Language.DA, id, title, text, new Chart.Table("År", "Antal", amounts), drawing);
    }

    private static ChangeLink change(String question) {
        return new ChangeLink(Language.DA, question, "/da/herlev?change");
    }

    private static Link link(String text) {
        return new Link(text, "/da/herlev/desk/" + text.length());
    }
}
