package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samspil.grants.apply.SaveSection;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.apply.pages.parts.ApplyFirst;
import samspil.grants.form.Answers;
import samspil.grants.form.Ask;
import samspil.grants.form.Question;
import samspil.grants.form.QuestionId;
import samspil.grants.form.Section;
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
import samspil.pages.components.Prose;
import samspil.pages.components.SavedForm;
import samspil.pages.components.Sent;
import samspil.pages.components.Steps;
import samspil.platform.http.FormFields;

/** One section of an application, to be written. */
@Singleton
record SectionPage(DraftFrame frame, SaveSection saving, DocumentParts documents) {

    /**
     * What stands in the form.
     *
     * @param typed into its fields
     * @param wrong by field, in words
     * @param fresh whether nothing was sent yet, so that what the browser kept may be put back
     * @param kept names what the browser kept of a section that is sent; empty where nothing was
     */
    record Sheet(FormFields typed, Map<String, String> wrong, boolean fresh, String kept) {}

    /** The section as it is kept. */
    Page of(Writing who, int at, String kept) {
        var typed = Filled.of(who.sections().get(at).questions(), who.draft().answers());
        return of(who, at, new Sheet(typed, Map.of(), true, kept), List.of());
    }

    /** The section as it was typed, with what is wrong. */
    Page of(Writing who, int at, Sheet sheet, List<Content> before) {
        var section = who.sections().get(at);
        var control = new Control(who.visit(), sheet.typed(), sheet.wrong());
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(who.visit().language(), control.failed(who.shown(section))));
        parts.addAll(before);
        parts.add(progress(who, at));
        parts.add(heading(who, section));
        parts.add(form(who, at, sheet, control));
        if (!sheet.kept().isEmpty()) {
            parts.add(new Sent(sheet.kept()));
        }
        var title = who.visit().own(section.title());
        var page = frame.below(who, title, places -> places.section(who.draft().id(), at), parts);
        return sheet.wrong().isEmpty() ? page : page.withErrors();
    }

    /** Somebody else wrote in the section meanwhile: what they wrote, above what was typed. */
    Page moved(Writing who, int at, Sheet sheet) {
        var section = who.sections().get(at);
        var theirs = section.questions().stream()
                .filter(question -> differs(question, who.draft().answers(), sheet))
                .map(question ->
                        new Answer(who.visit().own(question.label()), new AnswerWords(who).of(question), List.of()))
                .toList();
        var words = Alert.of(AlertKind.WARNING, who.say("apply.moved"), who.say("apply.moved.text"));
        return of(who, at, sheet, List.of(words, new CheckAnswers(theirs)));
    }

    /** What names the section as it is kept. */
    String seen(Writing who, Section section) {
        return who.draft().seen(writable(who, section));
    }

    /** What the browser keeps of it is named so. */
    String key(Writing who, int at) {
        return who.draft().id() + "-" + at + "-" + seen(who, who.sections().get(at));
    }

    private static boolean differs(Question question, Answers theirs, Sheet sheet) {
        var mine = new Reading(sheet.typed()).of(List.of(question)).answers();
        return !mine.to(question.id()).equals(theirs.to(question.id())) && !(question.ask() instanceof Ask.Files);
    }

    private Set<QuestionId> writable(Writing who, Section section) {
        return saving.writable(who.draft(), section);
    }

    private Content form(Writing who, int at, Sheet sheet, Control control) {
        var section = who.sections().get(at);
        var open = writable(who, section);
        var parts = new ArrayList<Content>();
        parts.add(who.desk().token());
        parts.add(new Hidden("base", seen(who, section)));
        parts.add(new ApplyFirst(who.say("apply.save"), ""));
        who.shown(section).forEach(question -> parts.add(part(who, question, open, control)));
        parts.add(new Actions(List.of(
                new Button(who.say("apply.save"), true), ApplyButton.second(who.say("apply.save.later"), "overview"))));
        var address = who.places().section(who.draft().id(), at);
        return new SavedForm(who.visit().language(), address, key(who, at), sheet.fresh(), parts);
    }

    private Content part(Writing who, Question question, Set<QuestionId> open, Control control) {
        if (question.ask() instanceof Ask.Files files) {
            return documents.of(who, question, files, control.field(question));
        }
        return open.contains(question.id())
                ? control.of(question)
                : new CheckAnswers(List.of(
                        new Answer(who.visit().own(question.label()), new AnswerWords(who).of(question), List.of())));
    }

    private static Content heading(Writing who, Section section) {
        var intro = section.intro();
        return new Heading(
                who.title(),
                who.visit().spoken(section.title()),
                intro == null ? new Prose("").words() : who.visit().spoken(intro));
    }

    private static Content progress(Writing who, int at) {
        var names = new ArrayList<>(who.sections().stream()
                .map(section -> who.visit().own(section.title()))
                .toList());
        names.add(who.say("apply.check"));
        return new Steps(who.visit().language(), names, at + 1);
    }
}
