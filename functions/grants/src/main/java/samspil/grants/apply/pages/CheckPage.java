package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.apply.CheckDraft;
import samspil.grants.apply.Partners;
import samspil.grants.form.Ask;
import samspil.grants.form.Question;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ChangeLink;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.platform.IdSource;
import samspil.platform.http.Problem;

/** All answers of an application, before it is sent. */
@Singleton
record CheckPage(DraftFrame frame, CheckDraft check, DocumentParts documents, Partners partners, IdSource ids) {
    /** The field that names the sending, so that a form sent twice is one application. */
    static final String KEY = "key";

    /** @param more what the sending itself was refused for */
    Page of(Writing who, List<Violation> more) {
        var wrong = Stream.concat(check.against(who.form(), who.draft()).stream(), more.stream())
                .distinct()
                .toList();
        var parts = new ArrayList<Content>();
        if (!wrong.isEmpty()) {
            parts.add(lacking(who, wrong));
        }
        parts.add(Heading.of(who.title(), who.say("check.title"), who.say("apply.check.lead")));
        IntStream.range(0, who.sections().size()).forEach(at -> parts.add(section(who, at)));
        parts.addAll(dropped(who));
        if (wrong.isEmpty() && !who.isLead()) {
            parts.add(Alert.of(AlertKind.INFO, who.say("partners.lead-sends"), who.say("partners.lead-sends.text")));
        } else if (wrong.isEmpty()) {
            parts.add(form(who));
        }
        var page = frame.below(
                who, who.say("check.title"), places -> places.check(who.draft().id()), parts);
        return wrong.isEmpty() ? page : page.withErrors();
    }

    /** Who did not answer is left out, which is said before it is sent. */
    private List<Content> dropped(Writing who) {
        var waiting = partners
                .of(who.draft().applicant().municipality(), who.draft().id())
                .stream()
                .filter(each -> !each.isAccepted())
                .map(each -> each.partner().name())
                .collect(Collectors.joining(", "));
        return waiting.isEmpty()
                ? List.of()
                : List.of(Alert.of(
                        AlertKind.WARNING, who.say("partners.dropped"), who.say("partners.dropped.text", waiting)));
    }

    private Content form(Writing who) {
        return new Form(
                who.places().check(who.draft().id()),
                List.of(who.desk().token(), new Hidden(KEY, ids.next()), new Button(who.say("apply.send"), true)));
    }

    private static Content lacking(Writing who, List<Violation> wrong) {
        var lines = wrong.stream().map(each -> lacking(who, each)).toList();
        return new Alert(AlertKind.WARNING, who.say("apply.lacking"), new Stack(lines));
    }

    private static Content lacking(Writing who, Violation violation) {
        var said = Problem.said(violation, who.visit().language()).message();
        return IntStream.range(0, who.sections().size())
                .boxed()
                .flatMap(at -> who.sections().get(at).questions().stream()
                        .filter(question -> isAbout(violation, question))
                        .map(question -> line(who, at, question, said)))
                .findFirst()
                .orElseGet(() -> output -> output.writeUserContent(said));
    }

    private static Content line(Writing who, int at, Question question, String said) {
        var label = who.visit().own(question.label());
        var link = TextLink.of(label, who.places().section(who.draft().id(), at) + "#" + Names.of(question.id()));
        return output -> {
            output.writeContent("<p>");
            link.writeTo(output);
            output.writeUserContent(": " + said);
            output.writeContent("</p>");
        };
    }

    private static boolean isAbout(Violation violation, Question question) {
        return (violation.pointer() + "/").startsWith("/" + question.id() + "/");
    }

    private Content section(Writing who, int at) {
        var section = who.sections().get(at);
        var address = who.places().section(who.draft().id(), at);
        var answers = who.shown(section).stream()
                .map(question -> answer(who, question, address))
                .toList();
        return new Section(who.visit().own(section.title()), List.of(), new CheckAnswers(answers));
    }

    private Answer answer(Writing who, Question question, String address) {
        var label = who.visit().own(question.label());
        var words =
                question.ask() instanceof Ask.Files ? documents.read(who, question) : new AnswerWords(who).of(question);
        return new Answer(label, words, List.of(new ChangeLink(who.visit().language(), label, address)));
    }
}
