package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.directory.Published;
import samspil.directory.SuggestionId;
import samspil.directory.pages.words.Visit;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Confirmation;
import samspil.pages.components.Sent;
import samspil.pages.components.Stack;

/** Where anybody suggests a change, and where they are thanked for it. */
record SuggestPage(DirectoryPages pages, Visit visit, Published.Live live) {

    /** A page of the form, with what is wrong in its title first. */
    Page form(SuggestForm form) {
        var page = page(form.title(), form.body());
        return form.failed() ? page.withErrors() : page;
    }

    /** The receipt. */
    Page thanks(SuggestionId reference) {
        var back = new Link(visit.say("suggest.back", name()), visit.addresses().entry(live.entry()));
        var next = Stream.of("look", "change", "ask")
                .map(step ->
                        visit.say("suggest.next." + step, visit.municipality().name()));
        var body = Stack.of(
                new Confirmation(visit.language(), visit.say("suggest.thanks"), reference.value(), next.toList()),
                new Sent(live.kind().plural() + "/" + live.id()),
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
