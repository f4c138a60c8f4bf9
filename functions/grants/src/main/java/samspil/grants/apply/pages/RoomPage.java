package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.RoundId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Drafts;
import samspil.grants.apply.OwnFiles;
import samspil.grants.apply.Partners;
import samspil.grants.apply.Partnership;
import samspil.grants.apply.RoundGate;
import samspil.grants.file.FileHead;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Standing;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Task;
import samspil.pages.components.TaskList;
import samspil.pages.components.TextLink;

/** An organisation's applications: what it writes, what it sent, and where it can apply now. */
@Singleton
record RoomPage(GrantsFrame frame, Drafts drafts, OwnFiles files, RoundGate gate, Partners partners) {

    /** @param done what led here; empty where nothing did */
    Page of(Desk desk, String done) {
        var applicant = Writing.applicant(desk);
        var parts = new ArrayList<Content>();
        if (done.equals("left")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say("partners.left"), desk.say("partners.left.text")));
        }
        if (done.equals("deleted")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say("apply.deleted"), desk.say("apply.deleted.text")));
        }
        parts.add(Heading.of(acting(desk), desk.say("apply.title"), desk.say("apply.lead")));
        var written = drafts.of(applicant);
        if (!written.isEmpty()) {
            parts.add(new Section(desk.say("apply.drafts"), List.of(), drafts(desk, written)));
        }
        var joined = partners.invitations(applicant);
        if (!joined.isEmpty()) {
            parts.add(new Section(desk.say("partners.joined"), List.of(), joined(desk, joined)));
        }
        parts.add(new Section(desk.say("apply.sent-ones"), List.of(), sent(desk, applicant)));
        parts.add(new Section(desk.say("apply.open"), List.of(), open(desk)));
        parts.add(new Section(desk.say("papers.title"), List.of(), papers(desk)));
        var place = new Place(desk.say("apply.title"), visit -> new Places(visit).room(), List.of());
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    static String acting(Desk desk) {
        var name = desk.identity().actingFor();
        return name == null ? "" : name;
    }

    private Content drafts(Desk desk, List<Draft> written) {
        var places = new Places(desk.visit());
        var tasks = written.stream()
                .map(draft -> new Task(
                        new Link(title(desk.visit(), draft.round()), places.one(draft.id())),
                        saved(desk.visit(), draft),
                        closes(desk.visit(), draft.round()),
                        "",
                        false))
                .toList();
        return new TaskList(desk.visit().language(), tasks);
    }

    private Content joined(Desk desk, List<Partnership> joined) {
        var places = new Places(desk.visit());
        var tasks = joined.stream()
                .map(each -> new Task(
                        new Link(
                                title(desk.visit(), each.round()),
                                each.isAccepted()
                                        ? places.one(each.key().application())
                                        : places.invitation(each.key().application())),
                        desk.say(each.isAccepted() ? "partners.with" : "invitation.title", each.lead()),
                        closes(desk.visit(), each.round()),
                        "",
                        false))
                .toList();
        return new TaskList(desk.visit().language(), tasks);
    }

    private static String saved(Visit visit, Draft draft) {
        var zone = visit.municipality().country().zone();
        return visit.say("apply.saved", visit.moment(draft.savedAt(), zone));
    }

    private Content sent(Desk desk, Applicant applicant) {
        var visit = desk.visit();
        var columns = Stream.of("apply.round", "apply.reference", "apply.asked", "apply.state")
                .map(key -> Column.of(visit.say(key)))
                .toList();
        var rows = files.of(applicant).stream().map(head -> row(visit, head)).toList();
        return new DataTable(visit.say("apply.sent-ones.caption"), columns, rows, visit.say("apply.sent-ones.none"));
    }

    private Row row(Visit visit, FileHead head) {
        return new Row(List.of(
                TextLink.of(title(visit, head.round()), new Places(visit).one(head.id())),
                text(head.id().reference()),
                text(visit.money(head.asked())),
                text(visit.say(FileWords.state(head.state())))));
    }

    private Content open(Desk desk) {
        var visit = desk.visit();
        var tasks = gate.pinned().rounds().in(visit.municipality().id()).stream()
                .filter(round -> round.standing(visit.now()) == Standing.OPEN)
                .map(round -> new Task(
                        new Link(
                                visit.own(round.offer().title()),
                                new Places(visit).start(round.key().id())),
                        "",
                        new SchemeWords(visit).closes(round),
                        "",
                        false))
                .toList();
        return tasks.isEmpty()
                ? TextLink.of(visit.say("apply.open.none"), visit.grants())
                : new TaskList(visit.language(), tasks);
    }

    private String title(Visit visit, RoundId id) {
        return gate.find(visit.municipality().id(), id)
                .map(Round::offer)
                .map(offer -> visit.own(offer.title()))
                .orElse(id.value());
    }

    private String closes(Visit visit, RoundId id) {
        return gate.find(visit.municipality().id(), id)
                .map(new SchemeWords(visit)::closes)
                .orElse("");
    }

    private static Content papers(Desk desk) {
        return Stack.of(
                new Prose(desk.say("papers.lead")),
                TextLink.of(desk.say("papers.go"), new Places(desk.visit()).papers()));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
