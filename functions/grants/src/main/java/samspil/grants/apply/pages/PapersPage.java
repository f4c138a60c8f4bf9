package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Consent;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeepPapers;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.LongestKept;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.TextLink;

/** The papers of an organisation, and whether they may be used in its applications. */
@Singleton
record PapersPage(DraftFrame frame, KeepPapers keep, LongestKept longest) {

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, String done) {
        var owner = Writing.applicant(desk);
        var parts = new ArrayList<Content>();
        if (Visit.knows(done + ".done") && Visit.knows(done + ".next")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say(done + ".done"), desk.say(done + ".next")));
        }
        parts.add(Heading.of(RoomPage.acting(desk), desk.say("papers.title"), desk.say("papers.lead")));
        parts.add(new Section(desk.say("papers.ours"), List.of(), papers(desk, owner)));
        parts.add(new Prose(desk.say("papers.kept", longest.years(owner.municipality()))));
        parts.add(new Actions(List.of(deed(desk, "give", true))));
        parts.add(new Section(desk.say("papers.consent"), List.of(), consent(desk, owner)));
        parts.add(new Actions(List.of(
                keep.papers().consent(owner).filter(Consent::isCurrent).isPresent()
                        ? deed(desk, "disagree", false)
                        : deed(desk, "agree", false))));
        return frame.room(desk, desk.say("papers.title"), Places::papers, parts);
    }

    private static Content deed(Desk desk, String deed, boolean first) {
        var address = new Places(desk.visit()).papers() + "/deeds/" + deed;
        return new ButtonLink(new Link(desk.say("papers-" + deed + ".title"), address), first);
    }

    private Content consent(Desk desk, Applicant owner) {
        return new Prose(keep.papers()
                .consent(owner)
                .filter(Consent::isCurrent)
                .map(consent -> desk.say(
                        "papers.consent.given",
                        consent.by().name(),
                        new PaperWords(desk.visit()).day(consent.by()),
                        consent.version()))
                .orElseGet(() -> desk.say("papers.consent.none")));
    }

    private Content papers(Desk desk, Applicant owner) {
        var columns = Stream.of("papers.paper", "papers.given", "papers.state", "papers.used")
                .map(key -> Column.of(desk.say(key)))
                .toList();
        var rows = keep.standing(owner).stream().map(paper -> row(desk, paper)).toList();
        return new DataTable(desk.say("papers.caption"), columns, rows, desk.say("papers.none"));
    }

    private Row row(Desk desk, GivenPaper paper) {
        var words = new PaperWords(desk.visit());
        var uses = keep.papers().uses(paper).size();
        return new Row(List.of(
                TextLink.of(
                        words.title(paper),
                        new Places(desk.visit()).paper(paper.key().id())),
                text(words.given(paper.giver())),
                text(DocumentParts.state(desk.visit(), keep.state(paper))),
                text(desk.visit().count("papers.uses", uses))));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
