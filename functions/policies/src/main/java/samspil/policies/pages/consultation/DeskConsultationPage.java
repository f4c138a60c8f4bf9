package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.pages.components.TextLink;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Outcome;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Standing;

/** A consultation at the desk: what was said, the answers, more time, and publication. */
@Singleton
@Requires(env = "policies-desk")
record DeskConsultationPage(ConsultationPages pages) {
    private static final int ROWS = 4;

    /** Who works with what. */
    record Desk(
            Setting setting,
            Identity identity,
            Consultation consultation,
            List<Response> responses,
            List<Answer> answers) {

        String say(String key, Object... arguments) {
            return setting.say(key, arguments);
        }

        String address() {
            return setting.desk(consultation.key().policy()) + "/"
                    + consultation.key().id();
        }

        Standing standing() {
            return consultation.on(setting.today());
        }

        /** Whether somebody may change it; an auditor reads alone. */
        boolean mayChange() {
            return DutyWords.acting(identity).role() != Role.AUDITOR;
        }

        /** A form of this page that carries the session's token. */
        Content form(String path, List<Content> parts) {
            var token = new Hidden(FormRule.FIELD, identity.formToken());
            return new Form(
                    address() + path,
                    Stream.concat(Stream.<Content>of(token), parts.stream()).toList());
        }

        String answer(String to) {
            return answers.stream()
                    .filter(each -> each.to().equals(to))
                    .map(Answer::text)
                    .findFirst()
                    .orElse("");
        }
    }

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

    Page of(Desk desk, Typed typed) {
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(desk.setting().language(), wrong(typed)));
        parts.add(Heading.of(desk.say("kind"), desk.consultation().draft().title(), ""));
        parts.add(facts(desk));
        parts.add(standing(desk));
        parts.add(new DeskVoices(desk, typed).all());
        if (desk.mayChange() && desk.standing() != Standing.ANSWERED) {
            parts.add(desk.standing() == Standing.CLOSED ? publication(desk, typed) : Stack.of());
            parts.add(extension(desk, typed));
        }
        var above = new Link(
                desk.say("desk.title"),
                desk.setting().desk(desk.consultation().key().policy()));
        var place = new ConsultationPages.Place(
                desk.consultation().draft().title(), where -> address(where, desk.consultation()), List.of(above));
        var page = pages.known(desk.setting(), desk.identity(), place, new Stack(parts));
        return typed.errors().isEmpty() ? page : page.withErrors();
    }

    private static String address(Setting where, Consultation consultation) {
        return where.desk(consultation.key().policy()) + "/"
                + consultation.key().id();
    }

    /** Those alone that are wrong, for the summary. */
    private static List<Field> wrong(Typed typed) {
        return typed.errors().entrySet().stream()
                .map(each -> Field.of(each.getKey(), "").error(each.getValue()))
                .toList();
    }

    private static Content facts(Desk desk) {
        var consultation = desk.consultation();
        var setting = desk.setting();
        var period =
                setting.say("period", setting.day(consultation.first().opens()), setting.day(consultation.closes()));
        return new Facts(List.of(
                new Fact(Icon.CALENDAR, period),
                new Fact(
                        Icon.MAIL,
                        setting.count("desk.invited", consultation.invited().size())),
                new Fact(
                        Icon.CHAT,
                        setting.count("desk.responses", desk.responses().size()))));
    }

    private static Content standing(Desk desk) {
        var key = desk.standing().key();
        var link = TextLink.of(
                desk.say("desk.public"),
                desk.setting().address(desk.consultation().key()));
        var extensions = desk.consultation().extensions().stream()
                .<Content>map(each -> new Prose(desk.say(
                                "extended",
                                desk.setting().day(each.from()),
                                desk.setting().day(each.to()))
                        + ": " + each.reason()));
        var body = Stream.concat(
                        Stream.of(new Prose(desk.say("desk.standing." + key))),
                        Stream.concat(extensions, Stream.of(link)))
                .toList();
        return new Alert(AlertKind.INFO, desk.say("standing." + key), new Stack(body));
    }

    private static Content extension(Desk desk, Typed typed) {
        var to = typed.field("to", desk.say("desk.extend.to"), "");
        var reason = typed.field("reason", desk.say("desk.extend.reason"), "").hint(desk.say("desk.extend.hint"));
        var form = desk.form(
                "/extensions",
                List.of(
                        new TextField(desk.setting().language(), to, "date", "off"),
                        new TextArea(desk.setting().language(), reason, ROWS, Answer.LONGEST),
                        new Button(desk.say("desk.extend.do"), false)));
        return new Section(desk.say("desk.extend"), List.of(), form);
    }

    private static Content publication(Desk desk, Typed typed) {
        var text = typed.field("text", desk.say("desk.publish.text"), "").hint(desk.say("desk.publish.hint"));
        var reference =
                typed.field("reference", desk.say("desk.publish.reference"), "").optional();
        var form = desk.form(
                "/publication",
                List.of(
                        new TextArea(desk.setting().language(), text, ROWS * 2, Outcome.LONGEST),
                        new TextField(desk.setting().language(), reference, "text", "off"),
                        new Button(desk.say("desk.publish.do"), true)));
        return new Section(desk.say("desk.publish"), List.of(), form);
    }
}
