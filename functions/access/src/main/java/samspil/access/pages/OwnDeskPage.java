package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** The desk of those who have none in a municipality: citizens without a duty, and the platform's operator. */
@Singleton
record OwnDeskPage(AccessPages pages, Municipalities municipalities) {

    Page of(Language language, Identity identity) {
        boolean operator = DutyWords.acting(identity).role() == Role.OPERATOR;
        var kind = operator ? "own.operator" : "own.citizen";
        var body = Stack.of(
                Heading.of("", AccessPages.say(language, "own.title"), AccessPages.say(language, kind)),
                new PersonCode(language, identity).alert(),
                tiles(language, operator));
        var title = AccessPages.say(language, "own.title");
        return pages.national(language, title, other -> "/" + other.tag() + "/desk", body)
                .signedIn(pages.words().signedIn(language, identity));
    }

    private Content tiles(Language language, boolean operator) {
        var room = operator ? "/desk/people" : "/search?kind=organisations";
        List<Tile> tiles = municipalities.all().stream()
                .map(each -> new Tile(
                        operator ? Icon.PEOPLE : Icon.HOUSE,
                        new Link(each.name(), "/" + language.tag() + "/" + each.slug() + room),
                        ""))
                .toList();
        return new Tiles(AccessPages.say(language, operator ? "own.people" : "own.find"), tiles);
    }
}
