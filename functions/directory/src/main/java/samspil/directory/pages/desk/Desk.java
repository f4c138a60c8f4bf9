package samspil.directory.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import samspil.directory.SuggestionId;
import samspil.directory.pages.DirectoryPages;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.Visit;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;

/** Somebody at a municipality's desk, by a duty. */
record Desk(Visit visit, Identity identity, Duty duty) {

    String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    /** Where suggestions wait. */
    static String suggestions(Addresses addresses) {
        return addresses.home() + "/desk/suggestions";
    }

    /** Where one of them is decided. */
    static String suggestion(Addresses addresses, SuggestionId id) {
        return suggestions(addresses) + "/" + id;
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
