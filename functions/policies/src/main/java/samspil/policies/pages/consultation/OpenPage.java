package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
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
import samspil.pages.components.Stack;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.OpenConsultation.Wish;

/** The pages on which a consultation is opened: the form, the answers to check, and it is announced. */
@Singleton
@Requires(env = "policies-desk")
record OpenPage(ConsultationPages pages) {
    private static final int FEW = 4;
    private static final int MANY = 10;
    private static final int LONG = 4_000;

    /**
     * Who opens one on which policy.
     *
     * @param reachable how many organisations can be written to
     */
    record Desk(Setting setting, Identity identity, PolicyId policy, int reachable) {

        String say(String key, Object... arguments) {
            return setting.say(key, arguments);
        }

        String address() {
            return setting.desk(policy) + "/new";
        }
    }

    /** The form, with what is wrong in its title first. */
    Page ask(Desk desk, OpenForm form, boolean fresh) {
        var language = desk.setting().language();
        var parts = new ArrayList<Content>();
        parts.add(token(desk));
        parts.add(new Hidden("sections", Integer.toString(form.sections())));
        parts.add(new TextField(language, field(desk, form, "title"), "text", "off"));
        parts.add(new TextArea(language, field(desk, form, "introduction").optional(), FEW, LONG));
        IntStream.rangeClosed(1, form.sections()).forEach(place -> parts.add(section(desk, form, place)));
        parts.add(new StepButton("add", desk.say("open.add")));
        parts.add(new TextField(language, field(desk, form, "opens"), "date", "off"));
        parts.add(new TextField(language, field(desk, form, "closes"), "date", "off"));
        parts.add(invite(desk, form));
        parts.add(new Button(desk.say("open.check"), true));
        var fields = OpenForm.names(form.sections()).stream()
                .map(name -> form.field(name, name))
                .toList();
        var page = page(
                desk,
                Stack.of(
                        new ErrorSummary(language, fields),
                        Heading.of("", desk.say("desk.new"), desk.say("open.lead")),
                        new SavedForm(language, desk.address(), desk.address(), fresh, parts)));
        return form.errors().isEmpty() ? page : page.withErrors();
    }

    /** The answers, before anything is done. */
    Page check(Desk desk, OpenForm form, Wish wish) {
        var draft = wish.draft();
        var texts =
                draft.sections().stream().map(each -> new Answer(each.heading(), new Prose(each.text()), List.of()));
        var period = desk.say(
                "period", desk.setting().day(wish.opens()), desk.setting().day(wish.closes()));
        var invited = wish.everyone()
                ? desk.setting().count("desk.invited", desk.reachable())
                : desk.say("open.invite.nobody");
        var answers = Stream.of(
                        Stream.of(answer(desk, "title", draft.title())),
                        texts,
                        Stream.of(
                                new Answer(desk.say("open.period"), new Prose(period), List.of()),
                                answer(desk, "invite", invited)))
                .flatMap(all -> all)
                .toList();
        return page(
                desk,
                Stack.of(
                        Heading.of("", desk.say("open.check.title"), desk.say("open.check.lead")),
                        new CheckAnswers(answers),
                        carried(desk, form, "checked", "open.do", true),
                        carried(desk, form, "change", "open.change", false)));
    }

    /** It is announced. */
    Page done(Desk desk, Consultation consultation) {
        var next = List.of(
                desk.setting().count("open.done.letters", consultation.invited().size()),
                desk.say("open.done.read", desk.setting().day(consultation.closes())));
        var link = new Link(
                desk.say("open.done.link"),
                desk.setting().desk(desk.policy()) + "/" + consultation.key().id());
        var reference = consultation.key().id().value().substring(0, 8);
        var confirmation = new Confirmation(desk.setting().language(), desk.say("open.done"), reference, next);
        return page(desk, Stack.of(confirmation, new Actions(List.of(new ButtonLink(link, true)))));
    }

    private static Answer answer(Desk desk, String name, String text) {
        return new Answer(desk.say("open." + name), new Prose(text), List.of());
    }

    private static Content section(Desk desk, OpenForm form, int place) {
        var heading = form.field("heading-" + place, desk.say("open.heading", place));
        var text = form.field("text-" + place, desk.say("open.text", place));
        var language = desk.setting().language();
        return Stack.of(
                new TextField(language, heading, "text", "off"),
                new TextArea(language, text, MANY, Draft.Section.LONGEST));
    }

    private static Content invite(Desk desk, OpenForm form) {
        var field = form.field("invite", desk.say("open.invite"));
        var chosen = form.value("invite");
        return new Choices(
                desk.setting().language(),
                field,
                false,
                List.of(
                        new Choice(
                                "everyone",
                                desk.setting().count("open.invite.everyone", desk.reachable()),
                                chosen.equals("everyone")),
                        new Choice("nobody", desk.say("open.invite.nobody"), chosen.equals("nobody"))));
    }

    private static Field field(Desk desk, OpenForm form, String name) {
        return form.field(name, desk.say("open." + name));
    }

    private static Content carried(Desk desk, OpenForm form, String step, String button, boolean primary) {
        var values = OpenForm.names(form.sections()).stream().map(name -> new Hidden(name, form.value(name)));
        var own = Stream.<Content>of(
                token(desk),
                new Hidden("sections", Integer.toString(form.sections())),
                new Hidden("step", step),
                new Button(desk.say(button), primary));
        return new Form(desk.address(), Stream.<Content>concat(values, own).toList());
    }

    private Page page(Desk desk, Content body) {
        var above = new Link(desk.say("desk.title"), desk.setting().desk(desk.policy()));
        var place = new ConsultationPages.Place(
                desk.say("desk.new"), where -> where.desk(desk.policy()) + "/new", List.of(above));
        return pages.known(desk.setting(), desk.identity(), place, body);
    }

    private static Content token(Desk desk) {
        return new Hidden(FormRule.FIELD, desk.identity().formToken());
    }
}
