package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import samspil.grants.apply.CheckDraft;
import samspil.grants.form.Section;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.kernel.Violation;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Sent;
import samspil.pages.components.Task;
import samspil.pages.components.TaskList;

/** An application that is written: its sections, and what each still lacks. */
@Singleton
record DraftPage(DraftFrame frame, CheckDraft check) {

    /**
     * The overview.
     *
     * @param why it came back; empty where it was never sent
     * @param kept names what the browser kept of a section that is sent; empty where nothing was
     */
    Page of(Writing who, String why, String kept) {
        var wrong = check.against(who.form(), who.draft());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(who.say("apply.draft"), who.title(), who.say("apply.draft.lead")));
        parts.add(facts(who));
        if (!why.isEmpty()) {
            parts.add(Alert.of(AlertKind.WARNING, who.say("apply.came-back"), why));
        }
        parts.add(new samspil.pages.components.Section(
                who.say("apply.sections"), List.of(), new TaskList(who.visit().language(), tasks(who, wrong))));
        parts.add(actions(who, wrong));
        if (!kept.isEmpty()) {
            parts.add(new Sent(kept));
        }
        return frame.overview(who, parts);
    }

    private static Content facts(Writing who) {
        var closes = new SchemeWords(who.visit()).closes(who.round());
        var saved =
                who.visit().moment(who.draft().savedAt(), who.round().window().zone());
        return new Facts(List.of(
                new Fact(Icon.CALENDAR, who.say("scheme.apply-by", closes)),
                new Fact(Icon.CLOCK, who.say("apply.saved", saved))));
    }

    private static List<Task> tasks(Writing who, List<Violation> wrong) {
        return IntStream.range(0, who.sections().size())
                .mapToObj(at -> {
                    var section = who.sections().get(at);
                    var address = who.places().section(who.draft().id(), at);
                    var link = new Link(who.visit().own(section.title()), address);
                    return new Task(link, "", "", who.say(state(who, section, wrong)), false);
                })
                .toList();
    }

    private static String state(Writing who, Section section, List<Violation> wrong) {
        var shown = who.shown(section);
        if (shown.stream().noneMatch(question -> isWrong(question.id().value(), wrong))) {
            return "apply.section.whole";
        }
        return shown.stream()
                        .anyMatch(question ->
                                who.draft().answers().to(question.id()).isPresent())
                ? "apply.section.begun"
                : "apply.section.empty";
    }

    private static boolean isWrong(String question, List<Violation> wrong) {
        return wrong.stream().anyMatch(each -> (each.pointer() + "/").startsWith("/" + question + "/"));
    }

    private static Content actions(Writing who, List<Violation> wrong) {
        var id = who.draft().id();
        var check = new Link(who.say("apply.check"), who.places().check(id));
        var partners = new Link(who.say("partners.title"), who.places().partners(id));
        var buttons = new ArrayList<Content>();
        buttons.add(new ButtonLink(check, wrong.isEmpty()));
        buttons.add(new ButtonLink(partners, false));
        if (who.isLead()) {
            buttons.add(new ButtonLink(
                    new Link(who.say("apply.delete"), who.places().deletion(id)), false));
        }
        return new Actions(buttons);
    }
}
