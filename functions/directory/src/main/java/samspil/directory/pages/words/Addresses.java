package samspil.directory.pages.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Site;

/** The paths of a municipality's pages in one language. */
public record Addresses(Language language, Municipality municipality) {
    /** The home page. */
    public String home() {
        return "/" + language.tag() + "/" + municipality.slug();
    }

    /** What the municipality says of the accessibility of its pages. */
    public String accessibility() {
        return home() + "/accessibility";
    }

    /** What becomes of personal data. */
    public String privacy() {
        return home() + "/privacy";
    }

    /** The list for the pages of others. */
    public String widget() {
        return home() + "/widget";
    }

    /** The shortlist, empty. */
    public String shortlist() {
        return home() + Site.SHORTLIST;
    }

    /** The search page; everything, as long as nothing is asked. */
    public String search() {
        return home() + "/search";
    }

    /** The search page with one filter. */
    public String search(String name, String value) {
        return search() + "?" + name + "=" + encoded(value);
    }

    /** What completes words while they are typed. */
    public String completions() {
        return "/v1/" + municipality.slug() + "/completions?lang=" + language.tag();
    }

    /** An entry's page. */
    public String entry(Entry entry) {
        return entry(entry.kind(), entry.id());
    }

    /** An entry's page. */
    public String entry(Kind kind, EntryId id) {
        return String.join("/", home(), kind.plural(), id.value());
    }

    /** Where a change to an entry is suggested. */
    public String suggest(Kind kind, EntryId id) {
        return entry(kind, id) + "/suggest";
    }

    /** What a mailed link leads to. */
    public String verify(String token) {
        return home() + "/verify/" + encoded(token);
    }

    /** An activity's calendar file. */
    public String calendar(EntryId id) {
        return String.join("/", "/v1", municipality.slug(), Kind.ACTIVITY.plural(), id.value(), "calendar");
    }

    /** The same page in every language. */
    public Map<Language, String> everywhere(Function<Addresses, String> page) {
        var addresses = new EnumMap<Language, String>(Language.class);
        for (var other : Language.values()) {
            addresses.put(other, page.apply(new Addresses(other, municipality)));
        }
        return addresses;
    }

    /** A value as it may stand in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
