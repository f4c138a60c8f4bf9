package samspil.grants.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Language;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Identity;

/** Puts the contents of grants into the frame. */
@Singleton
public record GrantsFrame(Sites sites, DutyWords words) {

    /**
     * Where a page stands.
     *
     * @param address its path in a language
     * @param above the pages between it and the home page
     */
    public record Place(String title, String description, Function<Visit, String> address, List<Link> above) {

        /** One whose title says all. */
        public Place(String title, Function<Visit, String> address, List<Link> above) {
            this(title, title, address, above);
        }
    }

    /** A page for everybody. */
    public Page open(Visit visit, Place place, Content body) {
        var home = new Link(visit.municipality().name(), visit.home());
        var trail = new ArrayList<>(List.of(home));
        trail.addAll(place.above());
        var head = new Head(place.title(), place.description(), everywhere(visit, place.address()));
        return new Page(sites.of(visit.municipality(), visit.language()), visit.language(), head, trail, body);
    }

    /** A page of the desk. */
    public Page desk(Visit visit, Identity identity, Place place, Content body) {
        var above = new ArrayList<>(List.of(new Link(visit.say("desk"), visit.home() + "/desk")));
        above.addAll(place.above());
        return open(visit, new Place(place.title(), place.description(), place.address(), above), body)
                .signedIn(words.signedIn(visit.language(), identity));
    }

    private static Map<Language, String> everywhere(Visit visit, Function<Visit, String> address) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> address.apply(visit.in(language))));
    }
}
