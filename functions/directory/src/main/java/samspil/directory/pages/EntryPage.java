package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entry;
import samspil.directory.pages.parts.Believe;
import samspil.directory.pages.words.View;
import samspil.kernel.LocalText;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Columns;
import samspil.pages.components.FallbackNote;
import samspil.pages.components.Heading;
import samspil.pages.components.Pick;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.pages.components.TagLinks;

/** The page of one entry. */
record EntryPage(View view, Entry entry) {

    /** @param jsonLd the entry in the words of schema.org */
    Page in(DirectoryPages pages, String jsonLd) {
        var heading = new DirectoryPages.Heading(view.name(entry), description(), jsonLd);
        return pages.page(view.visit(), heading, to -> to.entry(entry), trail(pages), body());
    }

    private List<Link> trail(DirectoryPages pages) {
        var site = pages.sites().of(view.visit().municipality(), view.visit().language());
        return List.of(
                new Link(site.name(), site.home()),
                new Link(
                        view.say("kinds." + entry.kind().key()),
                        view.addresses().search("kind", entry.kind().plural())));
    }

    private Content body() {
        var kind = KindPage.of(view, entry);
        var main = Stream.of(
                        Stream.<Content>of(heading()),
                        description(entry.about().description()),
                        tags(),
                        pick(),
                        kind.main(),
                        trust())
                .flatMap(part -> part)
                .toList();
        var side = Stream.concat(new Reach(view, entry).cards(), kind.side()).toList();
        return side.isEmpty() ? new Stack(main) : new Columns(new Stack(main), view.say("entry.beside"), side);
    }

    private Heading heading() {
        return new Heading(
                view.terms().kind(entry.kind()),
                view.visit().spoken(entry.about().name()),
                view.visit().spoken(entry.about().summary()));
    }

    private Stream<Content> description(@Nullable LocalText text) {
        if (text == null) {
            return Stream.empty();
        }
        var words = view.visit().spoken(text);
        var language = view.visit().language();
        return words.lang() == null
                ? Stream.of(new Prose(words))
                : Stream.of(new FallbackNote(language, text.languageOf(language)), new Prose(words));
    }

    private Stream<Content> tags() {
        return Stream.of(new TagLinks(Stream.of("topic", "target")
                .flatMap(scheme -> view.subjects(entry, scheme).stream())
                .toList()));
    }

    private Stream<Content> pick() {
        var picked = Shortlist.of(entry);
        var list = new Shortlist(List.of(picked)).in(view.addresses());
        return Stream.of(new Pick(view.visit().language(), picked.toString(), list, false, view.name(entry)));
    }

    private Stream<Content> trust() {
        return Stream.of(new Believe(view, entry));
    }

    /** For search engines: the summary, or a sentence that is true of every entry. */
    private String description() {
        var summary = entry.about().summary();
        return summary == null
                ? view.say(
                        "entry.description",
                        view.name(entry),
                        view.visit().municipality().name())
                : summary.in(view.visit().language());
    }
}
