package samspil.directory.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import samspil.directory.pages.words.Addresses;
import samspil.directory.pages.words.Visit;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;

/** Puts the directory's contents into the frame. */
@Singleton
public record DirectoryPages(Sites sites) {

    /**
     * A page of a municipality.
     *
     * @param path of the page, in any language
     * @param trail the pages between the home page and this one
     */
    public Page page(Visit visit, Heading heading, Function<Addresses, String> path, List<Link> trail, Content body) {
        var site = sites.of(visit.municipality(), visit.language());
        var addresses = visit.addresses().everywhere(path);
        var head = new Head(heading.title(), heading.description(), addresses, heading.jsonLd());
        return new Page(site, visit.language(), head, trail, body);
    }

    /** What others read of a page. */
    public record Heading(String title, String description, String jsonLd) {
        /** One without schema.org terms. */
        public Heading(String title, String description) {
            this(title, description, "");
        }
    }
}
