package samspil.access.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.claim.Claim;
import samspil.access.claim.Claim.State;
import samspil.access.claim.Invitation;
import samspil.access.pages.AccessPages.Desk;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.pages.Link;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Task;
import samspil.pages.components.TaskList;

/** What somebody asked for or was asked, everywhere: to represent organisations. */
@Singleton
@Requires(env = "access-desk")
record OwnClaims(Municipalities municipalities, InstantSource clock) {

    /** What they have to do now: codes to type. */
    Content waiting(Owner owner, List<Claim> claims) {
        var tasks = claims.stream()
                .filter(claim -> claim.isOpen(clock.instant()) && claim.isForACode())
                .flatMap(claim -> desk(owner, claim).map(desk -> task(desk, claim)))
                .toList();
        return new Section(owner.say("desk.tasks"), List.of(), new TaskList(owner.language(), tasks));
    }

    /** Who asks them; the links stand in the mails alone. */
    Stream<Content> invited(Owner owner, List<Invitation> invitations) {
        return invitations.stream()
                .flatMap(each -> desk(owner, each.host().municipality()).map(desk -> invited(desk, each)));
    }

    /** What they asked for and how it stands; nothing where they asked for nothing. */
    Stream<Content> sent(Owner owner, List<Claim> claims) {
        var columns = Stream.of("own.claim.organisation", "own.claim.since", "own.claim.standing")
                .map(key -> Column.of(owner.say(key)))
                .toList();
        var rows = claims.stream()
                .flatMap(claim -> desk(owner, claim).map(desk -> row(desk, claim)))
                .toList();
        var table = new DataTable(owner.say("own.claims.caption"), columns, rows);
        return rows.isEmpty() ? Stream.empty() : Stream.of(new Section(owner.say("own.claims"), List.of(), table));
    }

    private static Task task(Desk desk, Claim claim) {
        var title = desk.say("own.claim.code", claim.subject().name());
        var until = desk.say("desk.due", words(desk).day(claim.period().until()));
        return new Task(new Link(title, address(desk, claim)), "", until, "", false);
    }

    private static Content invited(Desk desk, Invitation invitation) {
        var day = words(desk).day(invitation.at());
        var until = words(desk).day(invitation.expiresAt());
        return Alert.of(
                AlertKind.INFO,
                desk.say("own.invited", invitation.host().name()),
                desk.say("own.invited.text", day, invitation.email(), until));
    }

    private Row row(Desk desk, Claim claim) {
        var name = claim.subject().name() + ", " + desk.municipality().name();
        return new Row(List.of(
                new CellLink(new Link(name, address(desk, claim))),
                text(words(desk).day(claim.period().from())),
                text(standing(desk, claim))));
    }

    /** How it stands and what they can do. */
    private String standing(Desk desk, Claim claim) {
        if (claim.state() == State.REFUSED) {
            return desk.say(
                    "own.claim.refused", Optional.ofNullable(claim.reason()).orElse(""));
        }
        if (!claim.isOpen(clock.instant())) {
            return desk.say("own.claim.late", words(desk).day(claim.period().until()));
        }
        return ClaimStandingPage.standing(desk, claim);
    }

    private Stream<Desk> desk(Owner owner, Claim claim) {
        return desk(owner, claim.subject().municipality());
    }

    private Stream<Desk> desk(Owner owner, MunicipalityId where) {
        return municipalities.byId(where).stream().map(found -> new Desk(found, owner.language(), owner.identity()));
    }

    private static String address(Desk desk, Claim claim) {
        return ClaimPage.address(desk, claim.subject().organisation());
    }

    private static DeskWords words(Desk desk) {
        return new DeskWords(desk.language(), desk.municipality().country().zone());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
