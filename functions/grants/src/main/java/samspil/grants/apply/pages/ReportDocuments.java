package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.apply.AttachToReport;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.apply.pages.parts.ApplyGroup;
import samspil.grants.file.ApplicationFile;
import samspil.grants.pages.Visit;
import samspil.pages.components.Actions;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Field;
import samspil.pages.components.Row;
import samspil.pages.components.TextLink;

/** The documents of a report, among its questions. */
@Singleton
record ReportDocuments(AttachToReport papers) {
    /** The field's name. */
    static final String NAME = "documents";

    /** The button that adds one. */
    static final String ADD = "add";

    /** What the buttons that take one away begin with. */
    static final String REMOVE = "remove-";

    /** What is asked, and what is wrong with the answer; empty where nothing is. */
    static Field field(Visit visit, String wrong) {
        return Field.of(NAME, visit.say("own.report.documents"))
                .hint(visit.say("own.report.documents.hint"))
                .optional()
                .error(wrong);
    }

    /** Those that were added, and how to add one. */
    Content of(StatusPage.Sent sent, Field field) {
        var visit = sent.visit();
        var parts = new ArrayList<Content>();
        var added = papers.of(sent.file());
        if (!added.isEmpty()) {
            parts.add(table(visit, sent.file(), added));
        }
        parts.add(new Actions(List.of(ApplyButton.second(visit.say("apply.document.add"), ADD))));
        return new ApplyGroup(visit.language(), field, parts);
    }

    private Content table(Visit visit, ApplicationFile file, List<Attachment> added) {
        var columns = List.of(
                Column.of(visit.say("apply.document")),
                Column.of(visit.say("apply.document.state")),
                Column.of(visit.say("apply.document.remove")));
        var rows = added.stream().map(each -> row(visit, file, each)).toList();
        return new DataTable(visit.say("own.report.documents"), columns, rows);
    }

    private Row row(Visit visit, ApplicationFile file, Attachment each) {
        var state = DocumentParts.state(visit, papers.store().state(each.key()));
        var id = each.key().id();
        return new Row(List.of(
                TextLink.of(each.name(), ReportDocumentPage.here(visit, each)),
                output -> output.writeUserContent(state),
                AttachToReport.wasSent(file, each)
                        ? output -> output.writeUserContent(visit.say("own.report.documents.sent"))
                        : ApplyButton.link(visit.say("apply.document.remove"), REMOVE + id, each.name())));
    }
}
