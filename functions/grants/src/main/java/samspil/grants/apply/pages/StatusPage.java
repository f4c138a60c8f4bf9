package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.apply.OwnFiles;
import samspil.grants.decide.LetterText;
import samspil.grants.decide.pages.LetterContent;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.FoundInadmissible;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.FileState;
import samspil.grants.file.SentApplication;
import samspil.grants.file.pages.FileSteps;
import samspil.grants.file.pages.KeptWords;
import samspil.grants.form.Answers;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Terms;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;

/** An application that was sent: how far it is, what comes next, what happened, the letter, and what was written. */
@Singleton
record StatusPage(DraftFrame frame, OwnFiles files, FileDeeds deeds) {

    /** What is shown. */
    record Sent(Desk desk, ApplicationFile file, Round round, Terms terms) {

        Visit visit() {
            return desk.visit();
        }

        /** Whether it is their own organisation's, and not one that it joined. */
        boolean isLead() {
            return Writing.applicant(desk)
                    .organisation()
                    .equals(file.submitted().applicant());
        }

        String title() {
            return visit().own(round.offer().title());
        }

        String moment(Instant at) {
            return visit().moment(at, round.window().zone());
        }
    }

    /**
     * @param done the deed that led here; empty where none did
     * @param kept names what the browser kept of a form that is sent; empty where nothing was
     */
    Page of(Sent sent, String done, String kept) {
        var visit = sent.visit();
        var state = FileWords.state(sent.file().state());
        var parts = new ArrayList<Content>();
        if (Visit.knows(done + ".done") && Visit.knows(done + ".next")) {
            parts.add(Alert.of(AlertKind.SUCCESS, visit.say(done + ".done"), visit.say(done + ".next")));
        }
        new FileSteps(visit).told(sent.file()).forEach(parts::add);
        parts.add(Heading.of(sent.title(), visit.say(state), visit.say(state + ".text")));
        parts.add(facts(sent));
        parts.addAll(said(sent));
        parts.addAll(actions(sent));
        parts.addAll(letter(sent));
        parts.add(new Section(visit.say("own.timeline"), List.of(), timeline(sent)));
        parts.addAll(written(sent));
        if (!kept.isEmpty()) {
            parts.add(new samspil.pages.components.Sent(kept));
        }
        return frame.room(
                sent.desk(), sent.title(), places -> places.one(sent.file().id()), parts);
    }

    private static Content facts(Sent sent) {
        var visit = sent.visit();
        var file = sent.file();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Icon.TAG, visit.say("own.reference", file.id().reference())));
        facts.add(new Fact(
                Icon.COIN, visit.say("own.asked", visit.money(file.submitted().asked()))));
        if (isTold(file)) {
            facts.add(new Fact(
                    Icon.SUCCESS,
                    visit.say("own.award", visit.money(file.award().amount()))));
        }
        facts.add(new KeptWords(visit).of(file, sent.terms()));
        return new Facts(facts);
    }

    /** Whether the decision as it stands was told. */
    private static boolean isTold(ApplicationFile file) {
        return file.last(Notified.class).isPresent() && file.state() != FileState.CHANGED;
    }

    /** What the municipality says of it now, with its term. */
    private static List<Content> said(Sent sent) {
        var file = sent.file();
        var visit = sent.visit();
        return switch (file.state()) {
            case RETURNED ->
                note(file.last(Returned.class)
                        .map(it -> Alert.of(
                                AlertKind.WARNING, visit.say("own.until", sent.moment(it.until())), it.message())));
            case INADMISSIBLE ->
                note(file.last(FoundInadmissible.class)
                        .map(it -> Alert.of(AlertKind.INFO, visit.say("own.reasons"), it.reasons())));
            case HEARING ->
                note(file.last(HearingBegun.class)
                        .map(it -> Alert.of(
                                AlertKind.WARNING, visit.say("own.until", sent.moment(it.until())), it.facts())));
            case NOTIFIED ->
                note(file.last(Notified.class)
                        .map(it -> Alert.of(
                                AlertKind.INFO,
                                visit.say("own.accept-until", sent.moment(it.acceptUntil())),
                                visit.say("own.letter.below"))));
            case REPORT_DUE ->
                note(file.last(ReportFellDue.class)
                        .map(it -> Alert.of(
                                AlertKind.WARNING,
                                visit.say("own.until", sent.moment(it.until())),
                                visit.say("own.report.lead"))));
            case REPORT_RETURNED ->
                note(file.last(ReportReturned.class)
                        .map(it -> Alert.of(
                                AlertKind.WARNING, visit.say("own.until", sent.moment(it.until())), it.message())));
            default -> List.of();
        };
    }

    private static List<Content> note(Optional<Alert> alert) {
        return alert.<List<Content>>map(List::of).orElse(List.of());
    }

    private List<Content> actions(Sent sent) {
        return sent.isLead()
                ? ownActions(sent)
                : List.of(Alert.of(
                        AlertKind.INFO,
                        sent.visit().say("partners.follow"),
                        sent.visit().say("partners.follow.text")));
    }

    private List<Content> ownActions(Sent sent) {
        var places = new Places(sent.visit());
        var id = sent.file().id();
        var buttons = new ArrayList<Content>();
        if (sent.file().state() == FileState.RETURNED) {
            var button = new Button(sent.visit().say("own.complete"), true);
            buttons.add(new Form(places.completion(id), List.of(sent.desk().token(), button)));
        }
        if (deeds.mayReport(sent.file())) {
            buttons.add(new ButtonLink(new Link(sent.visit().say("own.report"), places.report(id)), true));
        }
        deeds.now(sent.desk(), sent.file()).forEach(deed -> {
            var link = new Link(sent.visit().say("my-" + deed + ".title"), places.deed(id, deed));
            buttons.add(new ButtonLink(link, buttons.isEmpty() && !deed.equals("withdraw") && !deed.equals("change")));
        });
        return buttons.isEmpty() ? List.of() : List.of(new Actions(buttons));
    }

    private List<Content> letter(Sent sent) {
        var pdf = new Link(
                sent.visit().say("letter.pdf"), sent.visit().letter(sent.file().id()));
        return sent
                .file()
                .last(Notified.class)
                .flatMap(notified -> files.text(sent.file(), notified.letter()))
                .<Content>map(text -> new Section(
                        sent.visit().say("own.letter"), List.of(pdf), new LetterContent(LetterText.of(text))))
                .stream()
                .toList();
    }

    private static Content timeline(Sent sent) {
        var visit = sent.visit();
        var rows = sent.file().record().reversed().stream()
                .flatMap(each ->
                        FileWords.event(each.event())
                                .map(key -> Row.of(sent.moment(each.at()), visit.say(key)))
                                .stream())
                .toList();
        var columns = List.of(Column.of(visit.say("own.when")), Column.of(visit.say("own.what")));
        return new DataTable(visit.say("own.timeline.caption"), columns, rows);
    }

    /** What was sent; gone when it is forgotten. */
    private Stream<Content> sections(Sent sent, Answers answers) {
        var words = new AnswerWords(sent.visit(), answers);
        return sent.terms().form().sections().stream().map(section -> {
            var shown = sent.terms().form().shown(answers);
            var lines = section.questions().stream()
                    .filter(shown::contains)
                    .map(question -> new Answer(sent.visit().own(question.label()), words.of(question), List.of()))
                    .toList();
            return new Section(sent.visit().own(section.title()), List.of(), new CheckAnswers(lines));
        });
    }

    private List<Content> written(Sent sent) {
        return files.text(sent.file(), sent.file().submitted().frozen())
                .map(text -> SentApplication.of(text).answers())
                .map(answers -> sections(sent, answers).toList())
                .orElse(List.of());
    }
}
