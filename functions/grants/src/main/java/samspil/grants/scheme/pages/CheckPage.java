package samspil.grants.scheme.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.form.QuestionId;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Advice;
import samspil.grants.scheme.CheckQuestion;
import samspil.grants.scheme.Scheme;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;

/** Whether it makes sense to apply: a few questions, and a kind answer that says why. */
@Singleton
record CheckPage(GrantsFrame frame) {

    Page of(Visit visit, Scheme scheme, Map<QuestionId, Boolean> answers) {
        var terms = scheme.newest().terms();
        var title = visit.own(terms.about().title());
        var advice = Advice.of(terms.eligibility(), answers);
        boolean asked = !answers.isEmpty();
        var fields = terms.eligibility().check().stream()
                .map(each -> field(visit, each, asked && advice.missing().contains(each)))
                .toList();
        var parts = new ArrayList<Content>();
        if (asked && advice.verdict() == Advice.Verdict.OPEN) {
            parts.add(new ErrorSummary(visit.language(), fields));
        }
        parts.add(Heading.of(title, visit.say("scheme.check"), visit.say("scheme.check.lead")));
        if (asked) {
            parts.addAll(answer(visit, scheme, advice));
        }
        parts.add(form(visit, scheme, fields, answers));
        var page = frame.open(visit, place(visit, scheme, title), new Stack(parts));
        return asked && advice.verdict() == Advice.Verdict.OPEN ? page.withErrors() : page;
    }

    private static List<Content> answer(Visit visit, Scheme scheme, Advice advice) {
        return switch (advice.verdict()) {
            case OPEN -> List.of();
            case APPLY -> List.of(said(visit, AlertKind.SUCCESS, "check.apply", advice), on(visit, scheme));
            case ASK -> List.of(said(visit, AlertKind.WARNING, "check.ask", advice), on(visit, scheme));
            case ELSEWHERE ->
                List.of(
                        said(visit, AlertKind.INFO, "check.elsewhere", advice),
                        way(visit.say("check.others"), visit.grants()));
        };
    }

    private static Content said(Visit visit, AlertKind kind, String key, Advice advice) {
        var why = advice.reasons().stream()
                .map(each -> visit.spoken(each.otherwise()))
                .toList();
        var text = new Prose(visit.say(key + ".text"));
        return new Alert(kind, visit.say(key), why.isEmpty() ? text : Stack.of(text, new Points(why)));
    }

    private static Content on(Visit visit, Scheme scheme) {
        return way(visit.say("check.scheme"), visit.scheme(scheme.key().id()));
    }

    private static Content way(String text, String address) {
        return new Actions(List.of(new ButtonLink(new Link(text, address), false)));
    }

    private static Content form(Visit visit, Scheme scheme, List<Field> fields, Map<QuestionId, Boolean> answers) {
        var choices = fields.stream()
                .<Content>map(field -> new Choices(
                        visit.language(), field, false, choices(visit, answers.get(new QuestionId(field.name())))));
        var parts = Stream.concat(choices, Stream.of(new Button(visit.say("check.do"), true)));
        return new CheckForm(visit.check(scheme.key().id()), parts.toList());
    }

    private static List<Choice> choices(Visit visit, @Nullable Boolean chosen) {
        return List.of(
                new Choice("yes", visit.say("check.yes"), Boolean.TRUE.equals(chosen)),
                new Choice("no", visit.say("check.no"), Boolean.FALSE.equals(chosen)));
    }

    private static Field field(Visit visit, CheckQuestion question, boolean missing) {
        var error = missing ? visit.say("check.missing") : "";
        return new Field(question.id().value(), visit.own(question.question()), "", "", error, true);
    }

    private static Place place(Visit visit, Scheme scheme, String title) {
        var id = scheme.key().id();
        return new Place(
                visit.say("check.page", title),
                where -> where.check(id),
                List.of(new Link(visit.say("grants.title"), visit.grants()), new Link(title, visit.scheme(id))));
    }
}
