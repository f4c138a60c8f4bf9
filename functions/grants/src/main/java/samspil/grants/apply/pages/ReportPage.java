package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Map;
import samspil.grants.apply.OwnFiles;
import samspil.grants.file.SentApplication;
import samspil.grants.form.Answers;
import samspil.pages.Page;
import samspil.pages.components.Button;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.SavedForm;
import samspil.platform.http.FormFields;

/** Where an organisation tells what a grant was used for. */
@Singleton
record ReportPage(DraftFrame frame, OwnFiles files, ReportDocuments documents) {

    /** The form for what was sent. */
    ReportForm form(StatusPage.Sent sent) {
        var answers = files.text(sent.file(), sent.file().submitted().frozen())
                .map(text -> SentApplication.of(text).answers())
                .orElse(Answers.NONE);
        return ReportForm.of(sent.visit(), answers, sent.file().award().amount());
    }

    /** @param wrong by field, in words */
    Page of(StatusPage.Sent sent, FormFields typed, Map<String, String> wrong, String key) {
        var visit = sent.visit();
        var questions = form(sent).questions();
        var control = new Control(visit, typed, wrong);
        var id = sent.file().id();
        var parts = new ArrayList<Content>();
        parts.add(sent.desk().token());
        parts.add(new Hidden(CheckPage.KEY, key));
        var field = ReportDocuments.field(visit, wrong.getOrDefault(ReportDocuments.NAME, ""));
        parts.add(documents.of(sent, field));
        questions.forEach(question -> parts.add(control.of(question)));
        parts.add(new Button(visit.say("own.report.send"), true));
        var all = new ArrayList<Content>();
        var failed = new ArrayList<>(control.failed(questions));
        if (field.failed()) {
            failed.addFirst(field);
        }
        all.add(new ErrorSummary(visit.language(), failed));
        all.add(Heading.of(sent.title(), visit.say("own.report"), visit.say("own.report.lead")));
        all.add(new SavedForm(visit.language(), new Places(visit).report(id), "report-" + id, wrong.isEmpty(), parts));
        var page = frame.room(sent.desk(), visit.say("own.report"), places -> places.report(id), all);
        return wrong.isEmpty() ? page : page.withErrors();
    }
}
