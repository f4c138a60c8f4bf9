package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.access.Refusal;
import samspil.access.claim.Claim;
import samspil.access.claim.ClaimByRegister;
import samspil.access.claim.ClaimByRegister.Claimed;
import samspil.access.claim.MakeClaim;
import samspil.access.claim.MakeClaim.Made;
import samspil.access.claim.ProveClaim;
import samspil.access.claim.ProveClaim.Proved;
import samspil.access.claim.Rung;
import samspil.access.claim.WaysToClaim;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.platform.organisations.Organisations.Organisation;

/** The steps of a claim, each with the page it ends on. */
@Singleton
@Requires(env = "access-desk")
record Claiming(Steps steps, WaysToClaim ways, ClaimPage page, ClaimStandingPage standing, InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Claiming.class);

    /** What can be done with a claim. */
    @Singleton
    @Requires(env = "access-desk")
    record Steps(ClaimByRegister register, MakeClaim make, ProveClaim prove) {}

    /** The claim that is open, or the ways there are. */
    HttpResponse<?> show(Desk desk, Organisation organisation, HttpStatus status) {
        var there = ways.of(organisation, desk.identity().person());
        var shown = steps.make()
                .standing(
                        desk.municipality().id(),
                        organisation.id(),
                        desk.identity().person())
                .filter(claim -> claim.isOpen(clock.instant()))
                .map(claim -> standing.of(desk, claim, ""))
                .orElseGet(() -> page.ask(desk, organisation, there, ""));
        return PageAnswers.passing(status, shown);
    }

    HttpResponse<?> choose(Desk desk, Organisation organisation, String way) {
        return Rung.of(way)
                .<HttpResponse<?>>map(rung -> taken(desk, organisation, rung))
                .orElseGet(() -> again(desk, organisation, "claim.way.error"));
    }

    HttpResponse<?> prove(Desk desk, Organisation organisation, String code) {
        var id = subject(desk, organisation).id();
        return switch (steps.prove().of(desk.municipality().id(), id, code)) {
            case Proved.Granted granted ->
                PageAnswers.passing(HttpStatus.OK, page.granted(desk, organisation, granted.assignment()));
            case Proved.Wrong(var claim, var left)
            when left > 0 ->
                PageAnswers.passing(
                        HttpStatus.BAD_REQUEST, standing.of(desk, claim, desk.say("claim.code.error", left)));
            case Proved.TooMany(var until) -> later(desk, organisation, until);
            case Proved.Wrong _, Proved.Over _ -> show(desk, organisation, HttpStatus.BAD_REQUEST);
        };
    }

    private HttpResponse<?> later(Desk desk, Organisation organisation, Instant until) {
        LOG.warn("code refused: {}", Refusal.TOO_MANY.key());
        var claim = steps.make()
                .standing(
                        desk.municipality().id(),
                        organisation.id(),
                        desk.identity().person())
                .orElseThrow();
        var page = standing.of(desk, claim, desk.say("claim.code.too-many"));
        return Doorway.later(PageAnswers.passing(HttpStatus.TOO_MANY_REQUESTS, page), clock.instant(), until);
    }

    HttpResponse<?> withdraw(Desk desk, Organisation organisation) {
        steps.prove()
                .withdraw(desk.municipality().id(), subject(desk, organisation).id());
        return Cookies.onTo(desk.site() + "/claim/" + organisation.id());
    }

    private HttpResponse<?> taken(Desk desk, Organisation organisation, Rung rung) {
        return rung == Rung.REGISTER_ROLE ? byRegister(desk, organisation) : made(desk, organisation, rung);
    }

    private HttpResponse<?> byRegister(Desk desk, Organisation organisation) {
        var person = desk.identity().person();
        return switch (steps.register().of(desk.municipality().id(), organisation.id(), person)) {
            case Claimed.Granted(var found, var assignment) ->
                PageAnswers.passing(HttpStatus.OK, page.granted(desk, found, assignment));
            case Claimed.NotProven _, Claimed.NotThere _ ->
                PageAnswers.passing(
                        HttpStatus.FORBIDDEN,
                        page.ask(desk, organisation, ways.of(organisation, person), "claim.not-proven"));
        };
    }

    private HttpResponse<?> made(Desk desk, Organisation organisation, Rung rung) {
        var made = steps.make()
                .of(desk.municipality(), organisation.id(), desk.identity().person(), rung);
        return made instanceof Made.Open
                ? Cookies.onTo(desk.site() + "/claim/" + organisation.id())
                : again(desk, organisation, "claim.not-now");
    }

    private HttpResponse<?> again(Desk desk, Organisation organisation, String error) {
        var there = ways.of(organisation, desk.identity().person());
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.ask(desk, organisation, there, error));
    }

    private static Claim.Subject subject(Desk desk, Organisation organisation) {
        return new Claim.Subject(
                desk.municipality().id(),
                organisation.id(),
                organisation.name(),
                desk.identity().person());
    }
}
