package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Identity;

/** Puts the contents of log-in and desk into the frame. */
@Singleton
record AccessPages(Sites sites, DutyWords words) {
    private static final Labels LABELS = Labels.load("samspil/access/labels.tsv");

    /** The words for a key of {@code labels.tsv}. */
    static String say(Language language, String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** Whether there are words for a key. */
    static boolean knows(String key) {
        return LABELS.keys().contains(key);
    }

    /** A page of no municipality. */
    Page national(Language language, String title, Function<Language, String> path, Content body) {
        var head = new Head(title, title, everywhere(path));
        return new Page(sites.national(language), language, head, List.of(), body);
    }

    /**
     * A page of a desk.
     *
     * @param room its address below the desk, such as {@code /people}; empty for the desk itself
     */
    Page desk(Desk desk, String title, String room, Content body) {
        var head =
                new Head(title, title, everywhere(language -> desk.in(language).address(room)));
        var home = new Link(desk.municipality().name(), desk.site());
        var trail = room.isEmpty() ? List.of(home) : List.of(home, new Link(desk.say("desk.title"), desk.address("")));
        return new Page(sites.of(desk.municipality(), desk.language()), desk.language(), head, trail, body)
                .signedIn(words.signedIn(desk.language(), desk.identity()));
    }

    /**
     * A page of a municipality for somebody who is logged in and at no desk.
     *
     * @param path below the municipality's home page
     */
    Page beside(Desk desk, String title, String path, Content body) {
        var head =
                new Head(title, title, everywhere(language -> desk.in(language).site() + path));
        var home = new Link(desk.municipality().name(), desk.site());
        return new Page(sites.of(desk.municipality(), desk.language()), desk.language(), head, List.of(home), body)
                .signedIn(words.signedIn(desk.language(), desk.identity()));
    }

    private static Map<Language, String> everywhere(Function<Language, String> path) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), path));
    }

    /** Somebody at the desk of a municipality. */
    record Desk(Municipality municipality, Language language, Identity identity) {

        /** The words for a key. */
        String say(String key, Object... arguments) {
            return AccessPages.say(language, key, arguments);
        }

        /** A room's address. */
        String address(String room) {
            return site() + "/desk" + room;
        }

        /** The municipality's home page. */
        String site() {
            return "/" + language.tag() + "/" + municipality.slug();
        }

        /** The same in another language. */
        Desk in(Language other) {
            return new Desk(municipality, other, identity);
        }
    }
}
