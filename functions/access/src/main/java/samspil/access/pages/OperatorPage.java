package samspil.access.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.access.WhoHeld;
import samspil.access.pages.AccessPages.Desk;
import samspil.kernel.Municipality;
import samspil.pages.Dress;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.StatementReview;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.platform.access.Role;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;

/** What the platform's operator sees: whether each municipality has the frame that it needs, and no case. */
@Singleton
@Requires(env = "access-desk")
record OperatorPage(AccessPages pages, Outlook outlook, WhoHeld held, InstantSource clock) {

    /** All municipalities. */
    Page national(Owner owner) {
        var all = pages.words().municipalities().all();
        return pages.national(
                        owner.language(),
                        owner.say("operator.title"),
                        other -> "/" + other.tag() + "/desk",
                        Stack.of(heading(owner), table(owner, all)))
                .signedIn(pages.words().signedIn(owner.language(), owner.identity()));
    }

    /** One. */
    Page in(Desk desk) {
        var owner = new Owner(desk.language(), desk.identity());
        var people = new Link(desk.say("operator.people"), desk.address("/people"));
        var all = new Link(desk.say("operator.all"), owner.address("/desk"));
        var body = Stack.of(
                heading(owner),
                table(owner, List.of(desk.municipality())),
                new Actions(List.of(new ButtonLink(people, true), new ButtonLink(all, false))));
        return pages.desk(desk, desk.say("operator.title"), "", body);
    }

    private static Content heading(Owner owner) {
        return Heading.of("", owner.say("operator.title"), owner.say("own.operator"));
    }

    private Content table(Owner owner, List<Municipality> municipalities) {
        var columns = Stream.of("municipality", "administrators", "contact", "policy", "statement")
                .map(name -> Column.of(owner.say("operator." + name)))
                .toList();
        var rows = municipalities.stream().map(each -> row(owner, each)).toList();
        return new DataTable(owner.say("operator.caption"), columns, rows);
    }

    private Row row(Owner owner, Municipality municipality) {
        var dress = pages.sites().dresses().of(municipality);
        var none = owner.say("operator.none");
        return new Row(List.of(
                new CellLink(new Link(municipality.name(), owner.address("/" + municipality.slug()))),
                administrators(owner, municipality),
                text(dress.map(Dress::contact).orElse(none)),
                text(policies(owner, municipality)),
                text(dress.map(found -> statement(owner, municipality, found)).orElse(none))));
    }

    private Content administrators(Owner owner, Municipality municipality) {
        int number = held.could(municipality.id(), today(municipality), Set.of(Role.ADMINISTRATOR))
                .size();
        var words = number == 0 ? owner.say("operator.appoint") : owner.say("operator.number", number);
        return new CellLink(new Link(words, owner.address("/" + municipality.slug() + "/desk/people")));
    }

    private String policies(Owner owner, Municipality municipality) {
        var names = outlook.of(municipality.id()).stream()
                .filter(entry -> entry.key().kind() == OutlookKind.POLICY)
                .map(OutlookEntry::name)
                .map(name -> name.in(owner.language()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? owner.say("operator.none") : names;
    }

    private String statement(Owner owner, Municipality municipality, Dress dress) {
        var review = new StatementReview(dress.statement().reviewed());
        var key = switch (review.on(today(municipality))) {
            case CURRENT -> "operator.reviewed";
            case DUE_SOON -> "operator.due";
            case OVERDUE -> "operator.overdue";
        };
        return owner.say(key, owner.day(review.reviewed()), owner.day(review.due()));
    }

    private LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
