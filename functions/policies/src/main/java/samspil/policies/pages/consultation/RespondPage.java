package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.SavedForm;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Statement;

/** The pages on which somebody responds to a draft. */
@Singleton
@Requires(env = "policies-respond")
record RespondPage(ConsultationPages pages) {
    private static final int ROWS = 5;

    /**
     * Who responds to what.
     *
     * @param organisation the name of whom they speak for; empty for themselves
     */
    record Desk(Setting setting, Identity identity, Consultation consultation, Optional<String> organisation) {

        String say(String key, Object... arguments) {
            return setting.say(key, arguments);
        }

        String address() {
            return setting.address(consultation.key());
        }

        Link back() {
            return new Link(say("respond.back"), address());
        }

        /** A text of the draft, marked with its language. */
        Spoken spoken(String text) {
            var language = consultation.draft().language();
            return new Spoken(text, language == setting.language() ? null : language.tag());
        }
    }

    /** The form, with what is wrong in its title first. */
    Page ask(Desk desk, RespondForm form, boolean fresh) {
        var fields = fields(desk, form);
        var parts = new ArrayList<Content>();
        parts.add(token(desk));
        RespondForm.places(desk.consultation())
                .forEach(place -> parts.add(section(desk, fields.get(place - 1), place)));
        fields.stream()
                .filter(field -> field.name().equals(RespondForm.GENERAL))
                .forEach(field -> parts.add(area(desk, field)));
        fields.stream()
                .filter(field -> field.name().equals(RespondForm.NAMED))
                .forEach(field -> parts.add(named(desk, form, field)));
        parts.add(new Button(desk.say("respond.check"), true));
        var page = page(
                desk,
                Stack.of(
                        new ErrorSummary(desk.setting().language(), fields),
                        heading(desk, "respond.title", "respond.lead"),
                        new SavedForm(desk.setting().language(), action(desk), action(desk), fresh, parts)));
        return form.errors().isEmpty() ? page : page.withErrors();
    }

    /** The answers, before they are sent. */
    Page check(Desk desk, RespondForm form) {
        var named = desk.organisation()
                .or(() -> Optional.of(form.named() ? desk.identity().name() : desk.say("anonymous")));
        var who = new Answer(desk.say("respond.as"), new Prose(named.orElseThrow()), List.of());
        var said = said(desk, form).map(text -> new Answer(text.heading(), new Prose(text.text()), List.of()));
        return page(
                desk,
                Stack.of(
                        heading(desk, "respond.check.title", "respond.check.lead"),
                        new CheckAnswers(Stream.concat(Stream.of(who), said).toList()),
                        carried(desk, form, "checked", "respond.send", true),
                        carried(desk, form, "change", "respond.change", false)));
    }

    /** It is kept. */
    Page done(Desk desk, Response response) {
        var next = List.of(
                desk.say(
                        "respond.done.change",
                        desk.setting().day(desk.consultation().closes())),
                desk.say("respond.done.publish"));
        var heading = desk.say(response.version() == 1 ? "respond.done" : "respond.done.again");
        return page(
                desk,
                Stack.of(
                        new Confirmation(desk.setting().language(), heading, response.reference(), next),
                        new Actions(List.of(new ButtonLink(desk.back(), false)))));
    }

    /** It is not open; what was written is shown, so that it can be copied. */
    Page notOpen(Desk desk, RespondForm form) {
        var parts = new ArrayList<Content>();
        parts.add(heading(desk, "respond.not-open", "respond.not-open.lead"));
        var said = said(desk, form).toList();
        if (!said.isEmpty()) {
            parts.add(Alert.of(AlertKind.WARNING, desk.say("respond.kept"), desk.say("respond.kept.text")));
            said.forEach(text -> parts.add(Said.response(text.heading(), "", text.text())));
        }
        parts.add(new Actions(List.of(new ButtonLink(desk.back(), true))));
        return page(desk, new Stack(parts));
    }

    /** A text that was typed, under what it is about. */
    private record Typed(String heading, String text) {}

    private static Stream<Typed> said(Desk desk, RespondForm form) {
        var sections = desk.consultation().draft().sections();
        var remarks = RespondForm.places(desk.consultation())
                .map(place -> new Typed(sections.get(place - 1).heading(), form.value(RespondForm.remark(place))));
        var general = new Typed(desk.say("respond.general"), form.value(RespondForm.GENERAL));
        return Stream.concat(remarks, Stream.of(general))
                .filter(typed -> !typed.text().isEmpty());
    }

    private static List<Field> fields(Desk desk, RespondForm form) {
        var sections = desk.consultation().draft().sections();
        var remarks = RespondForm.places(desk.consultation()).map(place -> {
            var label = desk.say("respond.remark", sections.get(place - 1).heading());
            return form.field(RespondForm.remark(place), label, "");
        });
        var general = form.field(RespondForm.GENERAL, desk.say("respond.general"), desk.say("respond.general.hint"));
        var named = new Field(
                RespondForm.NAMED,
                desk.say("respond.named"),
                desk.say("respond.named.hint"),
                form.value(RespondForm.NAMED),
                form.errors().getOrDefault(RespondForm.NAMED, ""),
                true);
        var last = desk.organisation().isEmpty() ? Stream.of(general, named) : Stream.of(general);
        return Stream.concat(remarks, last).toList();
    }

    private static Content section(Desk desk, Field field, int place) {
        var section = desk.consultation().draft().sections().get(place - 1);
        return new DraftSection(
                "section-" + place,
                desk.spoken(section.heading()),
                new Prose(desk.spoken(section.text())),
                List.of(area(desk, field)));
    }

    private static Content area(Desk desk, Field field) {
        return new TextArea(desk.setting().language(), field, ROWS, Statement.LONGEST);
    }

    private static Content named(Desk desk, RespondForm form, Field field) {
        var yes =
                new Choice("yes", desk.say("respond.named.yes", desk.identity().name()), form.named());
        var no = new Choice("no", desk.say("respond.named.no"), field.value().equals("no"));
        return new Choices(desk.setting().language(), field, false, List.of(yes, no));
    }

    private static Content carried(Desk desk, RespondForm form, String step, String button, boolean primary) {
        var values = Stream.concat(RespondForm.texts(desk.consultation()).stream(), Stream.of(RespondForm.NAMED))
                .map(name -> new Hidden(name, form.value(name)));
        var own = Stream.<Content>of(token(desk), new Hidden("step", step), new Button(desk.say(button), primary));
        return new Form(action(desk), Stream.<Content>concat(values, own).toList());
    }

    private static Content heading(Desk desk, String title, String lead) {
        var as = desk.organisation().orElse(desk.identity().name());
        return new Heading(
                desk.consultation().draft().title(),
                Spoken.of(desk.say(title)),
                Spoken.of(desk.say(
                        lead, as, desk.setting().day(desk.consultation().closes()))));
    }

    private static String action(Desk desk) {
        return desk.address() + "/respond";
    }

    private static Content token(Desk desk) {
        return new Hidden(FormRule.FIELD, desk.identity().formToken());
    }

    private Page page(Desk desk, Content body) {
        var title = desk.say("respond") + ": " + desk.consultation().draft().title();
        var above = new Link(desk.consultation().draft().title(), desk.address());
        var place = new ConsultationPages.Place(
                title, where -> where.address(desk.consultation().key()) + "/respond", List.of(above));
        return pages.known(desk.setting(), desk.identity(), place, body);
    }
}
