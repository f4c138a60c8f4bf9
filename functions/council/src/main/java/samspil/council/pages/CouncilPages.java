package samspil.council.pages;

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

/** Puts the contents of council and elections into the frame. */
@Singleton
public record CouncilPages(Sites sites, DutyWords words) {

    /**
     * Where a page stands.
     *
     * @param address its path in a language
     * @param above the pages between it and the home page
     */
    public record Place(String title, Function<Setting, String> address, List<Link> above) {}

    /** A page for everybody. */
    public Page open(Setting setting, Place place, String description, Content body) {
        return page(setting, place, description, body);
    }

    /** A page for somebody who is logged in. */
    public Page known(Setting setting, Identity identity, Place place, Content body) {
        return page(setting, place, place.title(), body).signedIn(words.signedIn(setting.language(), identity));
    }

    private Page page(Setting setting, Place place, String description, Content body) {
        var trail = new ArrayList<>(List.of(new Link(setting.municipality().name(), setting.home())));
        trail.addAll(place.above());
        var head = new Head(place.title(), description, everywhere(setting, place.address()));
        return new Page(sites.of(setting.municipality(), setting.language()), setting.language(), head, trail, body);
    }

    private static Map<Language, String> everywhere(Setting setting, Function<Setting, String> address) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> address.apply(setting.in(language))));
    }
}
