package samspil.reminders.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.reminders.Parcel;

/** What the mailed way out leads to: a button, and that it is done. */
@Singleton
@Requires(env = "reminders-leave")
record LeavePage(Sites sites) {
    private static final Labels LABELS = Labels.load("samspil/reminders/labels.tsv");

    /** Somebody who follows the way out of a mail. */
    record Visit(Language language, Municipality municipality, String mail) {

        String say(String key, Object... arguments) {
            return LABELS.label(language, key, arguments);
        }

        Parcel.Key key() {
            return new Parcel.Key(municipality.id(), mail);
        }

        Link home() {
            return new Link(municipality.name(), home(language));
        }

        String path(Language other) {
            return home(other) + "/unsubscribe/" + mail;
        }

        private String home(Language other) {
            return "/" + other.tag() + "/" + municipality.slug();
        }
    }

    Page ask(Visit visit) {
        var title = visit.say("leave.title", visit.municipality().name());
        var form = new Form(visit.path(visit.language()), List.of(new Button(visit.say("leave.button"), true)));
        return page(visit, title, Heading.of("", title, visit.say("leave.lead")), form);
    }

    Page done(Visit visit) {
        var title = visit.say("leave.done");
        var said = Alert.of(AlertKind.SUCCESS, visit.say("leave.done.now"), visit.say("leave.done.text"));
        return page(visit, title, Heading.of("", title, ""), said);
    }

    /** The same words whatever is wrong with the link: nobody learns more than that it does not work. */
    Page refused(Visit visit) {
        var title = visit.say("leave.refused");
        var home = new Actions(List.of(new ButtonLink(visit.home(), false)));
        return page(visit, title, Heading.of("", title, ""), new Prose(visit.say("leave.refused.text")), home);
    }

    private Page page(Visit visit, String title, Content... body) {
        var head = new Head(
                title,
                title,
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), visit::path)));
        return new Page(
                sites.of(visit.municipality(), visit.language()),
                visit.language(),
                head,
                List.of(visit.home()),
                new Stack(List.of(body)));
    }
}
