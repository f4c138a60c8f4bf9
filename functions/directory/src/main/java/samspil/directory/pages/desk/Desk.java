package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.SuggestionId;
import samspil.directory.pages.DirectoryPages;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.journey.Ground;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Somebody at a municipality's desk, by a duty. */
record Desk(Visit visit, Identity identity, Duty duty) implements Ground {

    @Override
    public Municipality municipality() {
        return visit.municipality();
    }

    @Override
    public Language language() {
        return visit.language();
    }

    @Override
    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    @Override
    public boolean knows(String key) {
        return Visit.knows(key);
    }

    /** Where suggestions wait. */
    static String suggestions(Addresses addresses) {
        return addresses.home() + "/desk/suggestions";
    }

    /** Where one of them is decided. */
    static String suggestion(Addresses addresses, SuggestionId id) {
        return suggestions(addresses) + "/" + id;
    }

    /** The room of the directory. */
    static String directory(Addresses addresses) {
        return addresses.home() + "/desk/directory";
    }

    /** Where two entries are merged. */
    static String merge(Addresses addresses) {
        return directory(addresses) + "/merge";
    }

    /** The room of an organisation's representative. */
    static String organisation(Addresses addresses) {
        return addresses.home() + "/desk/organisation";
    }

    /** Where an entry is looked after. */
    static String entry(Addresses addresses, Kind kind, EntryId id) {
        return String.join("/", addresses.home(), "desk/entries", kind.plural(), id.value());
    }

    /** The same of an entry that is at hand. */
    String entry(Entry entry) {
        return entry(visit.addresses(), entry.kind(), entry.id());
    }

    /** The name of an entry. */
    String name(Entry entry) {
        return entry.about().name().in(visit.language());
    }

    /** The link to the room of the directory. */
    Link room() {
        return new Link(say("desk.directory"), directory(visit.addresses()));
    }

    /** Whether more may be done than reading. */
    boolean mayChange() {
        return duty.role() != Role.AUDITOR;
    }

    /** The link to all that wait. */
    Link back() {
        return new Link(say("desk.suggestions"), suggestions(visit.addresses()));
    }

    /** A page of the desk. */
    Page page(Frame frame, String title, Function<Addresses, String> path, List<Link> below, Content body) {
        var home = visit.addresses().home();
        var trail = new java.util.ArrayList<>(
                List.of(new Link(visit.municipality().name(), home), new Link(say("desk"), home + "/desk")));
        trail.addAll(below);
        var heading = new DirectoryPages.Heading(title, title);
        return frame.pages()
                .page(visit, heading, path, trail, body)
                .signedIn(frame.words().signedIn(visit.language(), identity));
    }

    /** What a page of the desk stands in. */
    record Frame(DirectoryPages pages, DutyWords words) {}
}
