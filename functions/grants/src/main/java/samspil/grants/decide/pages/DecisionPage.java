package samspil.grants.decide.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Case;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Decision;
import samspil.grants.file.Files;
import samspil.grants.file.pages.CaseNote;
import samspil.grants.file.pages.FileDoings;
import samspil.grants.file.pages.FileParts;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextLink;

/** What is decided on a file, and the letter that tells it. */
@Singleton
record DecisionPage(GrantsFrame frame, List<CaseNote> notes) {

    /**
     * @param letter as it was sent, or as it would be; empty before anything is decided
     * @param done the deed that led here; empty where none did
     */
    Page of(Desk desk, Case it, List<LetterText> letter, String done) {
        var visit = desk.visit();
        var id = it.file().id();
        var shown = new FileParts(visit, it);
        var deeds = desk.mayChange() ? DecisionDeeds.now(it.file()) : List.<String>of();
        var parts = new ArrayList<Content>(shown.top());
        parts.addAll(new FileDoings(desk, visit.decision(id), deeds).above(done));
        notes.stream().flatMap(note -> note.of(desk, it)).forEach(parts::add);
        parts.add(TextLink.of(desk.say("decision.to-file"), visit.file(id)));
        it.file()
                .recommendation()
                .ifPresent(each ->
                        parts.add(new Section(desk.say("decision.council"), List.of(), new Prose(each.reasons()))));
        it.file().award().decision().map(each -> decision(visit, each)).ifPresent(parts::add);
        letter.forEach(each -> parts.add(letter(desk, it, each)));
        parts.add(shown.timeline());
        var place = new Place(it.applicant(), where -> where.decision(id), above(visit, it));
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    /** The letter as it was sent; empty where none was. */
    static Stream<LetterText> sent(Files files, Case it) {
        var file = it.file();
        return file
                .last(Notified.class)
                .flatMap(each -> files.frozen(file.municipality(), file.id(), each.letter()))
                .stream()
                .map(LetterText::of);
    }

    /** The pages between the desk and a file's decision. */
    static List<Link> above(Visit visit, Case it) {
        var round = it.round();
        return List.of(
                new Link(visit.say("room.title"), visit.desk()),
                new Link(
                        visit.own(round.offer().title()),
                        visit.deskRound(round.key().id())),
                new Link(
                        visit.say("decisions.title"),
                        visit.decisions(round.key().id())));
    }

    private static Content decision(Visit visit, Decision decision) {
        var terms = Stream.of(
                        Term.of(visit.say("decision.amount"), visit.money(decision.amount())),
                        Term.of(visit.say("decision.line"), decision.line().value()),
                        Term.of(visit.say("decision.minutes"), decision.minutes()),
                        Term.of(visit.say("decision.reasons"), said(visit, decision.reasons())),
                        Term.of(visit.say("decision.deviation"), said(visit, decision.deviation())))
                .toList();
        return new Section(visit.say("decision.title"), List.of(), new DefinitionList(terms));
    }

    private static String said(Visit visit, @Nullable String text) {
        return text == null ? visit.say("ask.nothing") : text;
    }

    private static Content letter(Desk desk, Case it, LetterText letter) {
        if (DecisionDeeds.isLetterDue(it.file())) {
            return new DraftLetter(desk.visit(), it, letter);
        }
        var link =
                new Link(desk.say("letter.pdf"), desk.visit().decision(it.file().id()) + "/letter.pdf");
        return new Section(desk.say("letter.sent"), List.of(link), new LetterContent(letter));
    }
}
