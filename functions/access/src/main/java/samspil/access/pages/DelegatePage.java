package samspil.access.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.Assignment;
import samspil.access.Basis;
import samspil.access.claim.Delegates;
import samspil.access.claim.Invitation;
import samspil.access.claim.InviteDelegate;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.Answer;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.CheckAnswers;
import samspil.pages.components.Column;
import samspil.pages.components.Confirmation;
import samspil.pages.components.DataTable;
import samspil.pages.components.ErrorSummary;
import samspil.pages.components.Field;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;
import samspil.platform.access.FormRule;

/** Who acts for an organisation, and who was asked to. */
@Singleton
@Requires(env = "access-desk")
record DelegatePage(AccessPages pages, PersonNames names, Delegates delegates, InviteDelegate invite) {
    private static final String ROOM = "/delegates";

    /**
     * What stands in the form.
     *
     * @param wrong the fields that will not do
     */
    record Typed(String email, String until, List<String> wrong) {
        static final Typed NOTHING = new Typed("", "", List.of());

        Field field(Desk desk, String name) {
            var error = wrong.contains(name) ? desk.say("delegates." + name + ".error") : "";
            return Field.of(name, desk.say("delegates." + name))
                    .hint(desk.say("delegates." + name + ".hint"))
                    .value(name.equals("email") ? email : until)
                    .error(error);
        }
    }

    Page of(Desk desk, Typed typed) {
        var duty = DutyWords.acting(desk.identity());
        var organisation = Optional.ofNullable(duty.organisation()).orElse("");
        var fields =
                Stream.of("email", "until").map(name -> typed.field(desk, name)).toList();
        var parts = new ArrayList<Content>();
        parts.add(new ErrorSummary(desk.language(), fields));
        parts.add(Heading.of("", desk.say("delegates.title"), desk.say("delegates.lead")));
        parts.add(holders(desk, delegates.of(desk.municipality().id(), organisation)));
        if (invite.mayInvite(duty)) {
            parts.add(invited(desk, invite.open(desk.municipality().id(), organisation)));
            parts.add(new Section(desk.say("delegates.invite"), List.of(), form(desk, fields)));
        }
        var page = page(desk, new Stack(parts));
        return typed.wrong().isEmpty() ? page : page.withErrors();
    }

    /** What was typed, before anybody is written to. */
    Page check(Desk desk, Typed typed) {
        var until = words(desk).day(LocalDate.parse(typed.until()));
        var answers = List.of(
                new Answer(desk.say("delegates.email"), new Prose(typed.email()), List.of()),
                new Answer(desk.say("delegates.until"), new Prose(until), List.of()));
        return page(
                desk,
                Stack.of(
                        Heading.of("", desk.say("give.check.title"), desk.say("delegates.check.lead")),
                        new CheckAnswers(answers),
                        carried(desk, typed, "checked", "delegates.send", true),
                        carried(desk, typed, "change", "give.change", false)));
    }

    private static Content carried(Desk desk, Typed typed, String step, String button, boolean primary) {
        return new Form(
                desk.address(ROOM),
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new Hidden("email", typed.email()),
                        new Hidden("until", typed.until()),
                        new Hidden("step", step),
                        new Button(desk.say(button), primary)));
    }

    /** The mail is on its way. */
    Page sent(Desk desk, Invitation invitation) {
        var words = words(desk);
        var back = new Link(desk.say("delegates.title"), desk.address(ROOM));
        var next = List.of(
                desk.say("delegates.sent.link", words.day(invitation.expiresAt())),
                desk.say("delegates.sent.role", words.day(invitation.until())));
        var heading = desk.say("delegates.sent", invitation.email());
        var confirmation =
                new Confirmation(desk.language(), heading, invitation.id().substring(0, 8), next);
        return page(desk, Stack.of(confirmation, new Actions(List.of(new ButtonLink(back, false)))));
    }

    private Page page(Desk desk, Content body) {
        return pages.desk(desk, desk.say("delegates.title"), ROOM, body);
    }

    private Content holders(Desk desk, List<Assignment> held) {
        var columns = columns(desk, "name", "basis", "until", "change");
        var rows = held.stream().map(each -> row(desk, each)).toList();
        return new DataTable(desk.say("delegates.caption"), columns, rows);
    }

    private Row row(Desk desk, Assignment held) {
        var name = names.of(desk.language(), held.holding().person());
        var basis = held.grant().basis().name().toLowerCase(Locale.ROOT);
        var until = Optional.ofNullable(held.holding().until())
                .map(words(desk)::day)
                .orElse("");
        return new Row(List.of(text(name), text(desk.say("basis." + basis)), text(until), change(desk, held, name)));
    }

    private Content change(Desk desk, Assignment held, String name) {
        var duty = DutyWords.acting(desk.identity());
        var possible =
                held.grant().basis() == Basis.DELEGATED && (duty.id().equals(held.id()) || invite.mayInvite(duty));
        return possible ? action(desk, "/" + held.id() + "/end", "people.end", name) : text("");
    }

    private static Content invited(Desk desk, List<Invitation> open) {
        var columns = columns(desk, "asked", "until", "change");
        var rows = open.stream()
                .map(each -> new Row(List.of(
                        text(each.email()),
                        text(words(desk).day(each.until())),
                        action(desk, "/invitations/" + each.id() + "/withdraw", "delegates.withdraw", each.email()))))
                .toList();
        return new DataTable(desk.say("delegates.asked.caption"), columns, rows, desk.say("delegates.asked.empty"));
    }

    private static Content form(Desk desk, List<Field> fields) {
        return new Form(
                desk.address(ROOM),
                List.of(
                        new Hidden(FormRule.FIELD, desk.identity().formToken()),
                        new TextField(desk.language(), fields.getFirst(), "email", "off"),
                        new TextField(desk.language(), fields.getLast(), "date", "off"),
                        new Button(desk.say("give.check"), true)));
    }

    private static Content action(Desk desk, String path, String key, String whose) {
        var text = desk.say(key);
        return new RowAction(desk.address(ROOM + path), desk.identity().formToken(), text, text + " " + whose);
    }

    private static List<Column> columns(Desk desk, String... names) {
        return Stream.of(names)
                .map(name -> Column.of(desk.say("delegates.column." + name)))
                .toList();
    }

    private static DeskWords words(Desk desk) {
        return new DeskWords(desk.language(), desk.municipality().country().zone());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
