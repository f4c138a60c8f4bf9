package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.apply.BegunReport;
import samspil.grants.apply.OwnFiles;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.apply.pages.parts.ApplyFirst;
import samspil.grants.file.SentApplication;
import samspil.grants.form.Answers;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.SavedForm;
import samspil.pages.components.Sent;
import samspil.platform.http.FormFields;

/** Where an organisation tells what a grant was used for. */
@Singleton
record ReportPage(DraftFrame frame, OwnFiles files, ReportDocuments documents) {
    /** The field that names the revision which the fields follow. */
    static final String BASE = "base";

    /**
     * What stands in the form.
     *
     * @param typed into its fields
     * @param wrong by field, in words
     * @param seen the revision of what was written that they follow
     * @param key under which it is sent once
     * @param kept names what the browser kept of it and the server has now; empty where nothing
     */
    record Sheet(FormFields typed, Map<String, String> wrong, long seen, String key, String kept) {}

    /** The form for what was sent. */
    ReportForm form(StatusPage.Sent sent) {
        var answers = files.text(sent.file(), sent.file().submitted().frozen())
                .map(text -> SentApplication.of(text).answers())
                .orElse(Answers.NONE);
        return ReportForm.of(sent.visit(), answers, sent.file().award().amount());
    }

    /** The form with what is written so far. */
    Page of(StatusPage.Sent sent, BegunReport begun, String key, String kept) {
        var form = form(sent);
        var answers = begun.revision() == 0 ? form.first() : begun.answers();
        var typed = Filled.of(form.questions(), answers);
        return of(sent, new Sheet(typed, Map.of(), begun.revision(), key, kept), List.of());
    }

    /** Somebody else wrote in it meanwhile: what they wrote, above what was typed. */
    Page moved(StatusPage.Sent sent, BegunReport theirs, FormFields typed) {
        var visit = sent.visit();
        var words = new AnswerWords(visit, theirs.answers());
        var lines = form(sent).questions().stream()
                .map(question -> new Answer(visit.own(question.label()), words.of(question), List.of()))
                .toList();
        var said = Alert.of(AlertKind.WARNING, visit.say("own.report.moved"), visit.say("apply.moved.text"));
        var sheet = new Sheet(typed, Map.of(), theirs.revision(), typed.typed(CheckPage.KEY), "");
        return of(sent, sheet, List.of(said, new CheckAnswers(lines)));
    }

    /** The form as it was typed, with what is wrong. */
    Page of(StatusPage.Sent sent, Sheet sheet, List<Content> before) {
        var visit = sent.visit();
        var questions = form(sent).questions();
        var control = new Control(visit, sheet.typed(), sheet.wrong());
        var field = ReportDocuments.field(visit, sheet.wrong().getOrDefault(ReportDocuments.NAME, ""));
        var failed = new ArrayList<>(control.failed(questions));
        if (field.failed()) {
            failed.addFirst(field);
        }
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(visit.language(), failed));
        parts.addAll(before);
        parts.add(Heading.of(sent.title(), visit.say("own.report"), visit.say("own.report.lead")));
        var asked = new ArrayList<Content>();
        asked.add(documents.of(sent, field));
        questions.forEach(question -> asked.add(control.of(question)));
        parts.add(form(sent, sheet, before.isEmpty(), asked));
        if (!sheet.kept().isEmpty()) {
            parts.add(new Sent(sheet.kept()));
        }
        var id = sent.file().id();
        var page = frame.room(sent.desk(), visit.say("own.report"), places -> places.report(id), parts);
        return sheet.wrong().isEmpty() ? page : page.withErrors();
    }

    /** What the browser keeps of it is named so. */
    static String key(ApplicationId id, long seen) {
        return "report-" + id + "-" + seen;
    }

    /** The enter key keeps what is written, and neither sends it nor takes a document away. */
    private static Content form(StatusPage.Sent sent, Sheet sheet, boolean isFirst, List<Content> asked) {
        var visit = sent.visit();
        var id = sent.file().id();
        var parts = new ArrayList<Content>();
        parts.add(sent.desk().token());
        parts.add(new Hidden(CheckPage.KEY, sheet.key()));
        parts.add(new Hidden(BASE, Long.toString(sheet.seen())));
        parts.add(new ApplyFirst(visit.say("own.report.keep"), KeepReport.STAY));
        parts.addAll(asked);
        parts.add(new Actions(List.of(
                new Button(visit.say("own.report.send"), true),
                ApplyButton.second(visit.say("own.report.keep"), KeepReport.LATER))));
        var fresh = isFirst && sheet.wrong().isEmpty();
        return new SavedForm(visit.language(), new Places(visit).report(id), key(id, sheet.seen()), fresh, parts);
    }
}
