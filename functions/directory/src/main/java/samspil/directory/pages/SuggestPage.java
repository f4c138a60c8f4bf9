package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import samspil.directory.Published;
import samspil.directory.SuggestionId;
import samspil.directory.pages.words.Visit;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;

/** Where anybody suggests a change, and where they are thanked for it. */
record SuggestPage(DirectoryPages pages, Visit visit, Published.Live live) {

    /** The form, with what is wrong in its title first. */
    Page form(SuggestForm form) {
        var page = page(visit.say("suggest.title", name()), form.body());
        return form.failed()
                ? new Page(
                        page.site(),
                        page.language(),
                        page.head().withErrors(page.language()),
                        page.trail(),
                        page.body())
                : page;
    }

    /** The receipt. */
    Page thanks(SuggestionId reference) {
        var back = new Link(visit.say("suggest.back", name()), visit.addresses().entry(live.entry()));
        var body = Stack.of(
                Heading.of("", visit.say("suggest.thanks"), ""),
                Alert.of(AlertKind.SUCCESS, visit.say("suggest.taken"), visit.say("suggest.reference", reference)),
                new Prose(visit.say("suggest.next", visit.municipality().name())),
                new Actions(List.of(new ButtonLink(back, false))));
        return page(visit.say("suggest.thanks"), body);
    }

    private Page page(String title, Content body) {
        var heading = new DirectoryPages.Heading(title, visit.say("suggest.lead"));
        var trail = List.of(
                new Link(visit.municipality().name(), visit.addresses().home()),
                new Link(name(), visit.addresses().entry(live.entry())));
        return pages.page(visit, heading, to -> to.suggest(live.kind(), live.id()), trail, body);
    }

    private String name() {
        return live.entry().about().name().in(visit.language());
    }
}
