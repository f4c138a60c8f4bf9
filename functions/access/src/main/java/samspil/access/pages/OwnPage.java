package samspil.access.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.Profile;
import samspil.access.claim.OwnAffairs;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Columns;
import samspil.pages.components.ContactCard;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;
import samspil.platform.outlook.Outlook;

/** The page of one's own, for whoever acts as a citizen, or has no desk where they came. */
@Singleton
@Requires(env = "access-desk")
record OwnPage(AccessPages pages, OwnRoles roles, OwnClaims claims, Outlook outlook) {

    /** In a municipality: what is their own everywhere, and the ways on from here. */
    Page in(Desk desk, OwnAffairs own) {
        var owner = new Owner(desk.language(), desk.identity());
        var name = desk.municipality().name();
        var main = Stream.concat(
                affairs(owner, own, desk.say("own.lead", name), List.of(find(desk))),
                Stream.of(
                        ways(desk),
                        new DeskFigures(desk)
                                .coming(outlook.of(desk.municipality().id()))));
        var side = Stream.concat(Stream.of(who(owner, own)), contact(desk)).toList();
        return pages.desk(desk, desk.say("own.title"), "", columns(owner, main, side));
    }

    /** Above all municipalities. */
    Page national(Owner owner, OwnAffairs own) {
        var main = Stream.concat(affairs(owner, own, owner.say("own.lead.national"), List.of()), Stream.of(all(owner)));
        var title = owner.say("own.title");
        return pages.national(
                        owner.language(),
                        title,
                        other -> "/" + other.tag() + "/desk",
                        columns(owner, main, List.of(who(owner, own))))
                .signedIn(pages.words().signedIn(owner.language(), owner.identity()));
    }

    private Stream<Content> affairs(Owner owner, OwnAffairs own, String lead, List<Link> ways) {
        return Stream.of(
                        Stream.<Content>of(Heading.of("", owner.say("own.title"), lead)),
                        roles.ended(owner, own.roles(), own.past()),
                        claims.invited(owner, own.invitations()),
                        Stream.of(claims.waiting(owner, own.claims()), roles.held(owner, own.roles(), ways)),
                        claims.sent(owner, own.claims()),
                        roles.past(owner, own.past()))
                .flatMap(part -> part);
    }

    private static Content columns(Owner owner, Stream<Content> main, List<Content> side) {
        return new Columns(new Stack(main.toList()), owner.say("own.who"), side);
    }

    private static Content who(Owner owner, OwnAffairs own) {
        var none = owner.say("own.email.none");
        var business = own.profile().flatMap(known -> Optional.ofNullable(known.business()));
        var terms = Stream.of(
                        Stream.of(
                                Term.of(owner.say("own.name"), owner.identity().name())),
                        Stream.of(Term.of(owner.say("own.email"), email(own).orElse(none))),
                        business.map(Profile.Business::registerNumber).stream()
                                .map(number -> Term.of(owner.say("own.business"), number)),
                        Stream.of(
                                Term.of(owner.say("own.code"), owner.identity().person())),
                        Stream.of(Term.of(owner.say("own.code.use"), owner.say("own.code.use.text"))))
                .flatMap(part -> part)
                .toList();
        return new SideCard(owner.say("own.who"), new DefinitionList(terms));
    }

    private static Optional<String> email(OwnAffairs own) {
        return own.profile().flatMap(known -> Optional.ofNullable(known.email()));
    }

    private Stream<Content> contact(Desk desk) {
        return pages.sites().dresses().of(desk.municipality()).stream()
                .map(dress -> new ContactCard(desk.language(), dress.contact(), "", "", dress.email(), ""));
    }

    private static Link find(Desk desk) {
        return new Link(desk.say("own.way.find"), desk.site() + "/search?kind=organisations");
    }

    private static Content ways(Desk desk) {
        var tiles = List.of(
                new Tile(Icon.HOUSE, find(desk), desk.say("own.way.find.text")),
                way(desk, Icon.SEARCH, "own.way.search", "/search"),
                way(desk, Icon.DOCUMENT, "own.way.policies", "/policies"),
                way(desk, Icon.PEOPLE, "own.way.council", "/council"),
                way(desk, Icon.COIN, "own.way.grants", "/grants"));
        return new Tiles(desk.say("desk.rooms"), tiles);
    }

    private static Tile way(Desk desk, Icon icon, String key, String path) {
        return new Tile(icon, new Link(desk.say(key), desk.site() + path), desk.say(key + ".text"));
    }

    private Content all(Owner owner) {
        var tiles = pages.words().municipalities().all().stream()
                .map(each -> new Link(each.name(), owner.address("/" + each.slug() + "/desk")))
                .map(link -> new Tile(Icon.HOUSE, link, ""))
                .toList();
        return new Tiles(owner.say("own.municipalities"), tiles);
    }
}
