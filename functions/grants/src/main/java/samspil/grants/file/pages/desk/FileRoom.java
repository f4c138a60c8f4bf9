package samspil.grants.file.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.apply.SentDocuments;
import samspil.grants.file.Case;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.FileState;
import samspil.grants.file.Interests;
import samspil.grants.file.pages.CaseNote;
import samspil.grants.file.pages.FileDoings;
import samspil.grants.file.pages.FileParts;
import samspil.grants.file.pages.FileWords;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** An application's file, for who works it. */
@Singleton
record FileRoom(GrantsFrame frame, SentDocuments sent, Interests interests, List<CaseNote> notes) {

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, Case it, String done) {
        var visit = desk.visit();
        var id = it.file().id();
        var shown = new FileParts(visit, it);
        var unsettled = interests.unsettled(it.file(), desk.actor());
        var deeds =
                desk.mayChange() ? FileDeeds.now(it.file(), desk.identity().person(), unsettled) : List.<String>of();
        var parts = new ArrayList<Content>(shown.top());
        parts.addAll(new FileDoings(desk, visit.file(id), deeds).above(done));
        if (!it.file().suspected().isEmpty()) {
            parts.add(Alert.of(AlertKind.WARNING, desk.say("suspected.title"), desk.say("suspected.text")));
        }
        notes.stream().flatMap(note -> note.of(desk, it)).forEach(parts::add);
        if (it.file().state() == FileState.RECOMMENDED
                || it.file().award().decision().isPresent()) {
            parts.add(TextLink.of(desk.say("file.to-decision"), visit.decision(id)));
        }
        if (it.file().last(Notified.class).isPresent()) {
            parts.add(TextLink.of(desk.say("letter.pdf"), visit.decision(id) + "/letter.pdf"));
        }
        shown.recusals().forEach(parts::add);
        shown.answersToOpen().forEach(parts::add);
        documents(visit, it).forEach(parts::add);
        shown.scores().forEach(parts::add);
        parts.add(shown.timeline());
        var place = new Place(it.applicant(), where -> where.file(id), above(visit, it));
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    /** What came with its report, to be opened. */
    private Stream<Content> documents(Visit visit, Case it) {
        var columns = List.of(Column.of(visit.say("file.document")), Column.of(visit.say("file.document.when")));
        var rows = sent.ofReport(it.file()).stream()
                .map(each -> new Row(List.of(
                        TextLink.of(
                                each.name(),
                                visit.document(it.file().id(), each.key().id())),
                        output -> output.writeUserContent(new FileWords(visit).when(each.askedAt())))))
                .toList();
        var title = visit.say("payments.report.documents");
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(title, List.of(), new DataTable(title, columns, rows)));
    }

    /** The pages between the desk and a file. */
    static List<Link> above(Visit visit, Case it) {
        var round = it.round();
        return List.of(
                new Link(visit.say("room.title"), visit.desk()),
                new Link(
                        visit.own(round.offer().title()),
                        visit.deskRound(round.key().id())),
                new Link(visit.say("queue.title"), visit.queue(round.key().id())));
    }
}
