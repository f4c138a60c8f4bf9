package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import samspil.directory.Results;
import samspil.directory.pages.parts.Widget;
import samspil.directory.pages.parts.WidgetSnippet;
import samspil.directory.pages.words.SearchAddress;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;

/**
 * A search as a short list for the pages of others.
 *
 * @param results the first few
 */
record WidgetPage(View view, Asked asked, Results results) {

    /** The list alone, to stand in a frame. */
    String html(DirectoryPages pages) {
        var site = pages.sites().of(view.visit().municipality(), view.visit().language());
        var links = results.hits().stream()
                .map(hit -> hit.live().entry())
                .map(entry -> new Widget.Line(
                        site.origin() + view.addresses().entry(entry),
                        view.visit().spoken(entry.about().name()),
                        Symbols.of(entry),
                        new CardFacts(view).of(entry).stream().limit(2).toList()))
                .toList();
        var all = new Link(
                view.say("widget.all", site.name()),
                site.origin() + at(view.addresses().search()));
        return new Widget(view, site, links, all).html();
    }

    /** How to put it on another page, and how it looks there. */
    Page about(DirectoryPages pages) {
        var name = view.visit().municipality().name();
        var heading = new DirectoryPages.Heading(view.say("widget.title"), view.say("widget.lead", name));
        var address = at(view.addresses().widget());
        Content body = Stack.of(
                Heading.of("", heading.title(), heading.description()),
                new WidgetSnippet(view, pages.sites().origin() + address, address));
        var trail = List.of(new Link(name, view.addresses().home()));
        return pages.page(view.visit(), heading, to -> at(to.widget() + "/about"), trail, body);
    }

    private String at(String path) {
        return SearchAddress.of(path, asked.query()).toString();
    }
}
