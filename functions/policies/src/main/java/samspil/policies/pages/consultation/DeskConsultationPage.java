package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.pages.Icon;
import samspil.pages.Page;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Field;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.pages.components.TextLink;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Outcome;
import samspil.policies.consultation.Standing;
import samspil.policies.pages.desk.DeskPages;

/** A consultation at the desk: what was said, the answers, more time, and publication. */
@Singleton
@Requires(env = "policies-desk")
record DeskConsultationPage(DeskPages pages) {
    private static final int ROWS = 4;

    /**
     * What stands in a form that was refused.
     *
     * @param values as they were typed, by field
     * @param errors in words, by field
     */
    record Typed(Map<String, String> values, Map<String, String> errors) {
        static final Typed NOTHING = new Typed(Map.of(), Map.of());

        Field field(String name, String label, String otherwise) {
            return Field.of(name, label)
                    .value(values.getOrDefault(name, otherwise))
                    .error(errors.getOrDefault(name, ""));
        }
    }

    /**
     * The page.
     *
     * @param done whether it was opened a moment ago
     */
    Page of(Work work, Typed typed, boolean done) {
        var parts = new ArrayList<Content>();
        parts.addAll(done ? List.of(opened(work)) : List.of());
        parts.add(new ErrorSummary(work.setting().language(), wrong(typed)));
        parts.add(Heading.of(work.say("kind"), work.consultation().draft().title(), ""));
        parts.add(facts(work));
        parts.add(standing(work));
        parts.add(new DeskVoices(work, typed).all());
        if (work.mayChange() && work.standing() != Standing.ANSWERED) {
            parts.add(work.standing() == Standing.CLOSED ? publication(work, typed) : Stack.of());
            parts.add(extension(work, typed));
        }
        var key = work.consultation().key();
        var page = pages.page(
                work.desk(),
                work.consultation().draft().title(),
                to -> to.consultations(key.policy()) + "/" + key.id(),
                DeskListPage.above(work.desk(), work.policy()),
                new Stack(parts));
        return typed.errors().isEmpty() ? page : page.withErrors();
    }

    /** It is announced, and what comes next. */
    private static Content opened(Work work) {
        var setting = work.setting();
        var consultation = work.consultation();
        var next = List.of(
                setting.count("open.done.letters", consultation.invited().size()),
                setting.say("open.done.read", setting.day(consultation.closes())));
        var reference = consultation.key().id().value().substring(0, 8);
        return new Confirmation(setting.language(), setting.say("open.done"), reference, next);
    }

    /** Those alone that are wrong, for the summary. */
    private static List<Field> wrong(Typed typed) {
        return typed.errors().entrySet().stream()
                .map(each -> Field.of(each.getKey(), "").error(each.getValue()))
                .toList();
    }

    private static Content facts(Work work) {
        var consultation = work.consultation();
        var setting = work.setting();
        var period =
                setting.say("period", setting.day(consultation.first().opens()), setting.day(consultation.closes()));
        return new Facts(List.of(
                new Fact(Icon.CALENDAR, period),
                new Fact(
                        Icon.MAIL,
                        setting.count("desk.invited", consultation.invited().size())),
                new Fact(
                        Icon.CHAT,
                        setting.count("desk.responses", work.responses().size()))));
    }

    private static Content standing(Work work) {
        var key = work.standing().key();
        var link = TextLink.of(
                work.say("desk.public"),
                work.setting().address(work.consultation().key()));
        var extensions = work.consultation().extensions().stream()
                .<Content>map(each -> new Prose(work.say(
                                "extended",
                                work.setting().day(each.from()),
                                work.setting().day(each.to()))
                        + ": " + each.reason()));
        var body = Stream.concat(
                        Stream.of(new Prose(work.say("desk.standing." + key))),
                        Stream.concat(extensions, Stream.of(link)))
                .toList();
        return new Alert(AlertKind.INFO, work.say("standing." + key), new Stack(body));
    }

    private static Content extension(Work work, Typed typed) {
        var to = typed.field("to", work.say("desk.extend.to"), "");
        var reason = typed.field("reason", work.say("desk.extend.reason"), "").hint(work.say("desk.extend.hint"));
        var form = work.form(
                "/extensions",
                List.of(
                        new TextField(work.setting().language(), to, "date", "off"),
                        new TextArea(work.setting().language(), reason, ROWS, Answer.LONGEST),
                        new Button(work.say("desk.extend.do"), false)));
        return new Section(work.say("desk.extend"), List.of(), form);
    }

    private static Content publication(Work work, Typed typed) {
        var text = typed.field("text", work.say("desk.publish.text"), "").hint(work.say("desk.publish.hint"));
        var reference =
                typed.field("reference", work.say("desk.publish.reference"), "").optional();
        var form = work.form(
                "/publication",
                List.of(
                        new TextArea(work.setting().language(), text, ROWS * 2, Outcome.LONGEST),
                        new TextField(work.setting().language(), reference, "text", "off"),
                        new Button(work.say("desk.publish.do"), true)));
        return new Section(work.say("desk.publish"), List.of(), form);
    }
}
