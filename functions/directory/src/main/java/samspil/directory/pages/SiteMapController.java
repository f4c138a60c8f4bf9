package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Arrays;
import java.util.stream.Stream;
import samspil.directory.Catalogues;
import samspil.directory.pages.words.Addresses;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.Sites;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** What search engines ask for before they read. */
@Controller
@Produces({MediaType.APPLICATION_XML, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML
}) // a browser asks for HTML, and gets the file
@Open
@Requires(env = "public")
final class SiteMapController {
    private final Municipalities municipalities;
    private final Catalogues catalogues;
    private final Sites sites;

    SiteMapController(Municipalities municipalities, Catalogues catalogues, Sites sites) {
        this.municipalities = municipalities;
        this.catalogues = catalogues;
        this.sites = sites;
    }

    @Get("/robots.txt")
    HttpResponse<?> robots() {
        var text = """
                User-agent: *
                Disallow: /*/desk
                Disallow: /*/shortlist?
                Sitemap: %s/sitemap.xml
                """.formatted(sites.origin());
        return kept(MediaType.TEXT_PLAIN, text);
    }

    @Get("/sitemap.xml")
    HttpResponse<?> index() {
        var maps = municipalities.all().stream()
                .flatMap(municipality -> Arrays.stream(Language.values())
                        .map(language ->
                                place(municipality, new Addresses(language, municipality).home() + "/sitemap.xml")));
        return kept(MediaType.APPLICATION_XML, SiteMap.index(maps).xml());
    }

    @Get("/{language}/{municipality}/sitemap.xml")
    HttpResponse<?> pages(Language language, Municipality municipality) {
        var addresses = new Addresses(language, municipality);
        var own = Stream.concat(Stream.of(addresses.home(), addresses.search()), ways(language, municipality))
                .map(path -> place(municipality, path));
        var entries = catalogues.of(municipality).live().stream()
                .map(live -> new SiteMap.Place(sites.origin() + addresses.entry(live.entry()), live.modifiedAt()));
        return kept(
                MediaType.APPLICATION_XML,
                SiteMap.of(Stream.concat(own, entries)).xml());
    }

    /** Where the frame of every page leads, in this municipality and to a page that is the same for everybody. */
    private Stream<String> ways(Language language, Municipality municipality) {
        var site = sites.of(municipality, language);
        return Stream.concat(site.navigation().stream(), site.footer().stream())
                .filter(link -> site.shortlist(link) == null)
                .map(Link::address)
                .filter(address -> address.startsWith(site.home() + "/") && !address.contains("?"));
    }

    private SiteMap.Place place(Municipality municipality, String path) {
        return new SiteMap.Place(
                sites.origin() + path, catalogues.of(municipality).takenAt());
    }

    private static HttpResponse<?> kept(String mediaType, String text) {
        return Answers.text(mediaType, text).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }
}
