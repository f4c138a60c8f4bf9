package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import samspil.access.Assignment;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Choice;
import samspil.pages.components.Confirmation;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Select;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;
import samspil.platform.access.FormRule;
import samspil.platform.access.Role;

/** The pages on which a role is given. */
@Singleton
record GiveRolePage(AccessPages pages, PersonNames names) {
    private static final String ROOM = "/people/new";

    /** The form, with what is wrong in its title first. */
    Page ask(Desk desk, GiveRoleForm form) {
        var fields = GiveRoleForm.FIELDS.stream()
                .map(name -> field(desk, form, name))
                .toList();
        var parts = new ArrayList<Content>();
        parts.add(token(desk));
        fields.forEach(field -> parts.add(control(desk, field)));
        parts.add(new Button(desk.say("give.check"), true));
        var page = page(
                desk,
                Stack.of(
                        new ErrorSummary(desk.language(), fields),
                        Heading.of("", desk.say("give.title"), desk.say("give.lead")),
                        new Form(desk.address(ROOM), parts)));
        return form.errors().isEmpty() ? page : page.withErrors();
    }

    /** The answers, before anything is done. */
    Page check(Desk desk, GiveRoleForm form) {
        var answers = GiveRoleForm.FIELDS.stream()
                .filter(name -> !form.value(name).isEmpty())
                .map(name -> new Answer(desk.say("give." + name), new Prose(answer(desk, form, name)), List.of()))
                .toList();
        return page(
                desk,
                Stack.of(
                        Heading.of("", desk.say("give.check.title"), desk.say("give.check.lead")),
                        new CheckAnswers(answers),
                        carried(desk, form, "checked", "give.do", true),
                        carried(desk, form, "change", "give.change", false)));
    }

    /** It stands. */
    Page done(Desk desk, Assignment assignment) {
        var back = new Link(desk.say("people.title"), desk.address("/people"));
        return page(
                desk,
                Stack.of(
                        new Confirmation(
                                desk.language(),
                                desk.say("give.done"),
                                assignment.id().substring(0, 8),
                                List.of(desk.say("give.next"))),
                        new Actions(List.of(new ButtonLink(back, true)))));
    }

    private Page page(Desk desk, Content body) {
        return pages.desk(desk, desk.say("give.title"), ROOM, body);
    }

    private Content carried(Desk desk, GiveRoleForm form, String step, String button, boolean primary) {
        var values = GiveRoleForm.FIELDS.stream().map(name -> new Hidden(name, form.value(name)));
        var own = Stream.<Content>of(token(desk), new Hidden("step", step), new Button(desk.say(button), primary));
        return new Form(desk.address(ROOM), Stream.<Content>concat(values, own).toList());
    }

    private String answer(Desk desk, GiveRoleForm form, String name) {
        return switch (name) {
            case "person" -> names.of(desk.language(), form.value(name));
            case "role" ->
                choices(desk, form.value(name)).stream()
                        .filter(Choice::chosen)
                        .map(Choice::text)
                        .findFirst()
                        .orElse("");
            default -> form.value(name);
        };
    }

    private static Field field(Desk desk, GiveRoleForm form, String name) {
        var hint = name.equals("role") || name.equals("from") ? "" : desk.say("give." + name + ".hint");
        boolean required = !name.equals("organisation") && !name.equals("until");
        return new Field(name, desk.say("give." + name), hint, form.value(name), form.error(name), required);
    }

    private static Content control(Desk desk, Field field) {
        return switch (field.name()) {
            case "role" -> new Select(desk.language(), field, choices(desk, field.value()));
            case "from", "until" -> new TextField(desk.language(), field, "date", "off");
            default -> new TextField(desk.language(), field, "text", "off");
        };
    }

    /** The roles that somebody with the acting duty may give. */
    private static List<Choice> choices(Desk desk, String chosen) {
        boolean operator = DutyWords.acting(desk.identity()).role() == Role.OPERATOR;
        return Arrays.stream(Role.values())
                .filter(role -> !role.isEverywhere() && (!operator || role == Role.ADMINISTRATOR))
                .map(role -> new Choice(
                        role.key(),
                        DutyWords.role(desk.language(), role),
                        role.key().equals(chosen)))
                .toList();
    }

    private static Content token(Desk desk) {
        return new Hidden(FormRule.FIELD, desk.identity().formToken());
    }
}
