package samspil.pages;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;

/**
 * A whole page: the frame around a body.
 *
 * @param trail the pages above this one, the home page first; empty for the home page
 * @param body everything between header and footer; it holds the page's one {@code h1}
 * @param signedIn who is logged in; absent on pages for everybody
 */
public record Page(
        Site site,
        Language language,
        Head head,
        List<Link> trail,
        Content body,
        @Nullable SignedIn signedIn) {

    private static final Templates TEMPLATES = Templates.in("samspil.pages.templates");

    public Page {
        trail = List.copyOf(trail);
    }

    /** A page for everybody. */
    public Page(Site site, Language language, Head head, List<Link> trail, Content body) {
        this(site, language, head, trail, body, null);
    }

    /** The same page for somebody who is logged in. */
    public Page signedIn(SignedIn who) {
        return new Page(site, language, head, trail, body, who);
    }

    /** The same page answered with errors: the browser's tab says so first, for those who only hear it. */
    public Page withErrors() {
        return new Page(site, language, head.withErrors(), trail, body, signedIn);
    }

    /** The page as HTML. Send it with {@link ContentPolicy}. */
    public String html() {
        return TEMPLATES.text("frame", this);
    }

    /** What the browser's tab says. */
    public String title() {
        var title = head.title() + " – " + site.name();
        return head.failed() ? Words.say(language, "error.prefix") + " " + title : title;
    }

    /** The whole address of this page in a language. */
    public String address(Language other) {
        return site.origin() + head.addresses().getOrDefault(other, site.home());
    }

    /** Whether a link leads to this very page. */
    public boolean isAt(Link link) {
        return link.address().equals(head.addresses().get(language));
    }

    /** The schema.org terms, safe to stand inside a script element. */
    public Content jsonLd() {
        return output -> output.writeContent(head.safeJsonLd());
    }
}
