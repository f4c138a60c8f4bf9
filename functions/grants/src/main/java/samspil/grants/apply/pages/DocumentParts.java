package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.AttachmentId;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.UsePaper;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.apply.pages.parts.ApplyGroup;
import samspil.grants.form.Ask;
import samspil.grants.form.Question;
import samspil.grants.pages.Visit;
import samspil.pages.components.Actions;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Field;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The documents of an application, among the questions that ask for them. */
@Singleton
record DocumentParts(Attachments attachments, AttachmentFiles files, UsePaper papers) {

    /** The documents that answer a question, and how to add one. */
    Content of(Writing who, Question question, Ask.Files ask, Field field) {
        var attached = AttachDocument.attached(who.draft().answers(), question.id());
        var parts = new ArrayList<Content>();
        if (!attached.isEmpty()) {
            parts.add(table(who, question, attached));
        }
        if (attached.size() < ask.most()) {
            parts.add(new Actions(adding(who, question, ask)));
        }
        return new ApplyGroup(who.visit().language(), field, parts);
    }

    /** One's own papers first: what is there needs no upload. */
    private List<Content> adding(Writing who, Question question, Ask.Files ask) {
        var words = new PaperWords(who.visit());
        var own = papers.offered(who.draft(), ask).stream()
                .filter(_ -> who.isLead())
                .<Content>map(paper -> ApplyButton.second(
                        words.use(paper),
                        "use-" + question.id() + "-" + paper.key().id()));
        var upload = ApplyButton.second(who.say("apply.document.add"), "add-" + question.id());
        return Stream.concat(own, Stream.of(upload)).toList();
    }

    /** The documents that answer a question, to be read. */
    Content read(Writing who, Question question) {
        var attached = AttachDocument.attached(who.draft().answers(), question.id());
        var lines = attached.stream().map(id -> named(who, id)).toList();
        return new Stack(lines);
    }

    /** How far a document has come. */
    static String state(Visit visit, State state) {
        return switch (state) {
            case State.Awaited() -> visit.say("apply.document.awaited");
            case State.Checking() -> visit.say("apply.document.checking");
            case State.Checked(var finding) when finding.fault() != null -> visit.say("apply.document.refused");
            case State.Checked _ -> visit.say("apply.document.clean");
        };
    }

    private Content named(Writing who, AttachmentId id) {
        var key = key(who, id);
        var name = attachments.find(key).map(Attachment::name).orElse(id.value());
        return TextLink.of(
                name + " – " + state(who.visit(), files.state(key)),
                who.places().document(who.draft().id(), id));
    }

    private Content table(Writing who, Question question, List<AttachmentId> attached) {
        var columns = List.of(
                Column.of(who.say("apply.document")),
                Column.of(who.say("apply.document.state")),
                Column.of(who.say("apply.document.remove")));
        var rows = attached.stream().map(id -> row(who, id)).toList();
        return new DataTable(who.visit().own(question.label()), columns, rows);
    }

    private Row row(Writing who, AttachmentId id) {
        var key = key(who, id);
        var name = attachments.find(key).map(Attachment::name).orElse(id.value());
        return new Row(List.of(
                TextLink.of(name, who.places().document(who.draft().id(), id)),
                output -> output.writeUserContent(state(who.visit(), files.state(key))),
                ApplyButton.link(who.say("apply.document.remove"), "remove-" + id, name)));
    }

    private static Attachment.Key key(Writing who, AttachmentId id) {
        return new Attachment.Key(
                who.draft().applicant().municipality(), who.draft().id(), id);
    }
}
