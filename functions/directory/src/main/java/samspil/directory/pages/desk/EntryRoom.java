package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.Terms;
import samspil.directory.pages.words.TrustWords;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/**
 * The room in which one entry is looked after.
 *
 * @param history all its versions, the newest first; at least one with an entry
 */
record EntryRoom(Desk desk, List<Entries.Version> history) {

    /**
     * The page.
     *
     * @param done what was just done, or was in the way; empty where nothing was
     */
    Page in(Desk.Frame frame, List<Content> done) {
        var parts = new ArrayList<Content>(done);
        var lead = isRemoved() ? desk.say("desk.entry.removed") : "";
        parts.add(Heading.of(new Terms(desk.visit()).kind(known().kind()), title(), lead));
        if (!isRemoved()) {
            parts.add(trust());
            parts.addAll(desk.mayChange() ? List.of(actions()) : List.of());
            parts.add(stands());
        }
        parts.add(new Section(desk.say("desk.history"), List.of(), new EntryHistory(desk, history).table()));
        return page(frame, title(), List.of(desk.room()), new Stack(parts));
    }

    /** A page about this entry. */
    Page page(Desk.Frame frame, String title, List<Link> trail, Content body) {
        Function<Addresses, String> path = to -> Desk.entry(to, known().kind(), known().id());
        return desk.page(frame, title, path, trail, body);
    }

    /** What it is called, or was. */
    String title() {
        return desk.name(known());
    }

    /** The link to this room. */
    Link link() {
        return new Link(title(), address());
    }

    String address() {
        return desk.entry(known());
    }

    /** The newest version, which may be a removal. */
    Entries.Version newest() {
        return history.getFirst();
    }

    boolean isRemoved() {
        return newest().entry() == null;
    }

    /** The entry as it stands, or as it last stood. */
    Entry known() {
        return history.stream()
                .map(Entries.Version::entry)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private Content trust() {
        var words = new TrustWords(desk.visit());
        var trust = known().trust();
        return new Facts(List.of(
                new Fact(Icon.INFO, words.source(trust)),
                new Fact(words.isOld(trust) ? Icon.WARNING : Icon.CLOCK, words.confirmed(trust))));
    }

    private Content actions() {
        var see = new Link(desk.say("desk.entry.see"), desk.visit().addresses().entry(known()));
        var ask = new Form(address() + "/ask", List.of(desk.token(), new Button(desk.say("desk.entry.ask"), false)));
        var remove = new Link(desk.say("desk.entry.remove"), address() + "/remove");
        return new Actions(List.of(ask, new ButtonLink(see, false), new ButtonLink(remove, false)));
    }

    private Content stands() {
        var terms = new FieldWords(desk.visit()).terms(known());
        return new Section(desk.say("desk.entry.stands"), List.of(), new DefinitionList(terms));
    }
}
