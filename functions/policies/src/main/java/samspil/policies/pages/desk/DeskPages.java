package samspil.policies.pages.desk;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;
import samspil.policies.pages.words.Addresses;

/** Puts the desk's contents into the frame. */
@Singleton
public record DeskPages(Sites sites, DutyWords words) {

    /**
     * A page of the desk.
     *
     * @param path of the page, in any language
     * @param above the pages between the desk's front and this one
     */
    public Page page(Desk desk, String title, Function<Addresses, String> path, List<Link> above, Content body) {
        return page(desk, title, path, above, body, 0);
    }

    /** One that a browser without script asks for again after so many seconds. */
    public Page page(
            Desk desk, String title, Function<Addresses, String> path, List<Link> above, Content body, int again) {
        var visit = desk.visit();
        var home = visit.addresses().home();
        var trail = new ArrayList<>(
                List.of(new Link(visit.municipality().name(), home), new Link(desk.say("desk"), home + "/desk")));
        trail.addAll(above);
        var head = new Head(title, title, visit.addresses().everywhere(path)).again(again);
        return new Page(sites.of(visit.municipality(), visit.language()), visit.language(), head, trail, body)
                .signedIn(words.signedIn(visit.language(), desk.identity()));
    }
}
