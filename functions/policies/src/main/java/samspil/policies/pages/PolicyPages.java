package samspil.policies.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samspil.kernel.LocalText;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.FallbackNote;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;
import samspil.policies.Policy;
import samspil.policies.pages.words.Addresses;
import samspil.policies.pages.words.Visit;

/** Puts what everybody may read of policies into the frame. */
@Singleton
public record PolicyPages(Sites sites) {

    /** What others read of a page. */
    public record Said(String title, String description, String jsonLd) {
        /** One without schema.org terms. */
        public Said(String title, String description) {
            this(title, description, "");
        }
    }

    /** The page of all policies. */
    public Page list(Visit visit, Said said, Content body) {
        return page(visit, said, Addresses::policies, List.of(home(visit)), body);
    }

    /**
     * A page of one policy.
     *
     * @param above the pages between the list and this one
     */
    public Page one(Visit visit, Said said, Function<Addresses, String> path, List<Link> above, Content body) {
        var trail = new ArrayList<>(List.of(home(visit), all(visit)));
        trail.addAll(above);
        return page(visit, said, path, trail, body);
    }

    /** For somebody who looks for a policy or a version that is not there. */
    public Page missing(Visit visit) {
        var title = visit.say("missing.title");
        var body = Stack.of(
                Heading.of(
                        "",
                        title,
                        visit.say("missing.lead", visit.municipality().name())),
                new Actions(List.of(new ButtonLink(all(visit), true))));
        return list(visit, new Said(title, title), body);
    }

    /** The address of a path on this site. */
    public String whole(String path) {
        return sites.origin() + path;
    }

    /** The title of a policy as a link to it. */
    static Link link(Visit visit, Policy policy) {
        return new Link(
                policy.description().title().in(visit.language()),
                visit.addresses().policy(policy.id()));
    }

    /** Says that a text is in another language, where it is. */
    static List<Content> fallback(Visit visit, LocalText text) {
        var shown = text.languageOf(visit.language());
        return shown == visit.language() ? List.of() : List.of(new FallbackNote(visit.language(), shown));
    }

    private Page page(Visit visit, Said said, Function<Addresses, String> path, List<Link> trail, Content body) {
        var head = new Head(said.title(), said.description(), visit.addresses().everywhere(path), said.jsonLd());
        return new Page(sites.of(visit.municipality(), visit.language()), visit.language(), head, trail, body);
    }

    private static Link home(Visit visit) {
        return new Link(visit.municipality().name(), visit.addresses().home());
    }

    private static Link all(Visit visit) {
        return new Link(visit.say("list.title"), visit.addresses().policies());
    }
}
