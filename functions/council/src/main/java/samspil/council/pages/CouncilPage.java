package samspil.council.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.Member;
import samspil.council.Position;
import samspil.council.VotingGroup;
import samspil.council.election.Election;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;

/** The council for everybody: who sits in it and for whom, who follows, and by what it lives. */
@Singleton
@Requires(env = "council-public")
record CouncilPage(CouncilPages pages) {
    /** Chair, deputy, the others by their seats. */
    private static final Comparator<Optional<Member>> LEAD_FIRST =
            Comparator.comparing(holder -> holder.map(Member::position).orElse(Position.MEMBER));

    Page of(Setting setting, Council council, List<Election> elections) {
        var name = Spoken.of(council.charter().name(), setting.language());
        var parts = new ArrayList<Content>();
        parts.add(new Heading(
                setting.say("council.kind"),
                name,
                Spoken.of(setting.say("council.lead", setting.municipality().name()))));
        parts.add(facts(setting, council));
        statutes(setting, council).ifPresent(parts::add);
        council.charter().statute().groups().forEach(group -> parts.add(group(setting, council, group)));
        if (!elections.isEmpty()) {
            var cards = ElectionParts.cards(setting, elections, false);
            parts.add(new Section(setting.say("council.elections"), List.of(), cards));
        }
        parts.addAll(contacts(setting, council));
        parts.addAll(former(setting, council));
        return page(setting, name.text(), new Stack(parts));
    }

    /** Where a municipality has none. */
    Page none(Setting setting) {
        var town = setting.municipality().name();
        var home = new Link(setting.say("council.none.home", town), setting.home());
        var empty = new EmptyState(
                Icon.PEOPLE, setting.say("council.none", town), setting.say("council.none.text"), List.of(home));
        var title = setting.say("council.kind");
        return page(
                setting,
                title,
                Stack.of(
                        Heading.of("", title, setting.say("council.lead", town)),
                        new Section(setting.say("council.members"), List.of(), empty)));
    }

    private Page page(Setting setting, String title, Content body) {
        var place = new CouncilPages.Place(title, Setting::council, List.of());
        return pages.open(
                setting,
                place,
                setting.say("council.lead", setting.municipality().name()),
                body);
    }

    private static Content facts(Setting setting, Council council) {
        var statute = council.charter().statute();
        var seats = setting.count("council.seats", statute.seats().size());
        var terms = setting.count("council.terms", statute.years());
        return new Facts(List.of(new Fact(Icon.PEOPLE, seats), new Fact(Icon.CALENDAR, terms)));
    }

    private static Optional<Content> statutes(Setting setting, Council council) {
        return Optional.ofNullable(council.charter().document())
                .map(address -> new ButtonLink(new Link(setting.say("council.statutes"), address), false))
                .map(button -> new Actions(List.of(button)));
    }

    private static Content group(Setting setting, Council council, VotingGroup group) {
        boolean single = council.charter().statute().groups().size() == 1;
        var heading = single ? setting.say("council.members") : group.name().in(setting.language());
        var faces = council.charter().statute().seats().stream()
                .filter(seat -> seat.group().equals(group.id()))
                .map(seat -> council.holder(seat, setting.today()))
                .sorted(LEAD_FIRST)
                .map(holder -> holder.map(member -> Face.of(setting, member)).orElseGet(() -> Face.vacant(setting)))
                .toList();
        return new Section(heading, List.of(), Stack.of(new People(faces), followers(setting, council, group)));
    }

    private static Content followers(Setting setting, Council council, VotingGroup group) {
        var names = council.succession(group.id(), setting.today()).stream()
                .map(CouncilPage::named)
                .toList();
        return new Followers(setting.say("council.substitutes"), names);
    }

    private static List<Content> contacts(Setting setting, Council council) {
        var faces = council.on(setting.today(), Position.CONTACT_PERSON).stream()
                .map(member -> Face.of(setting, member))
                .toList();
        return faces.isEmpty()
                ? List.of()
                : List.of(new Section(setting.say("council.contact"), List.of(), new People(faces)));
    }

    private static List<Content> former(Setting setting, Council council) {
        var rows = council.former(setting.today()).stream()
                .filter(member -> member.position().sits())
                .map(member -> Row.of(
                        named(member),
                        setting.say("position." + member.position().key()),
                        setting.term(member.term())))
                .toList();
        var columns = Stream.of("council.column.name", "council.column.position", "council.column.term")
                .map(key -> Column.of(setting.say(key)))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(
                        setting.say("council.former"),
                        List.of(),
                        new DataTable(setting.say("council.former.caption"), columns, rows)));
    }

    private static String named(Member member) {
        var mandate = member.person().mandate();
        return member.person().name() + (mandate == null ? "" : ", " + mandate.name());
    }
}
