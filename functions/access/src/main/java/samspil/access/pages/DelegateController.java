package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import samspil.access.EndRole;
import samspil.access.EndRole.Ended;
import samspil.access.claim.InviteDelegate;
import samspil.access.claim.InviteDelegate.By;
import samspil.access.claim.InviteDelegate.Invited;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** A representative sees who acts for the organisation, asks others to, and ends that. */
@Controller("/{language}/{municipality}/desk/delegates")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "access-desk")
final class DelegateController {
    private final InviteDelegate invite;
    private final EndRole end;
    private final DelegatePage page;
    private final ErrorPages errors;

    DelegateController(InviteDelegate invite, EndRole end, DelegatePage page, ErrorPages errors) {
        this.invite = invite;
        this.end = end;
        this.page = page;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> show(Desk desk) {
        return PageAnswers.passing(HttpStatus.OK, page.of(desk, DelegatePage.Typed.NOTHING));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, Desk desk) {
        var sent = FormFields.of(request).orElse(FormFields.EMPTY);
        var email = sent.typed("email");
        var until = sent.typed("until");
        var step = sent.typed("step");
        if (!step.equals("checked") && invite.mayInvite(DutyWords.acting(desk.identity()))) {
            var typed = new DelegatePage.Typed(email, until, invite.wrong(by(desk), email, day(until)));
            return beforeItIsSent(desk, typed, step.equals("change"));
        }
        return switch (invite.of(by(desk), email, day(until))) {
            case Invited.Sent(var invitation) -> PageAnswers.passing(HttpStatus.OK, page.sent(desk, invitation));
            case Invited.Wrong(var fields) ->
                PageAnswers.passing(
                        HttpStatus.BAD_REQUEST, page.of(desk, new DelegatePage.Typed(email, until, fields)));
            case Invited.NotYours() -> errors.answer(request, ProblemType.FORBIDDEN);
        };
    }

    private HttpResponse<?> beforeItIsSent(Desk desk, DelegatePage.Typed typed, boolean change) {
        if (!typed.wrong().isEmpty()) {
            return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.of(desk, typed));
        }
        return PageAnswers.passing(HttpStatus.OK, change ? page.of(desk, typed) : page.check(desk, typed));
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Desk desk, @PathVariable String id) {
        var ended = end.of(desk.municipality().id(), id, desk.identity().person(), DutyWords.acting(desk.identity()));
        return ended instanceof Ended.Done || ended instanceof Ended.Settled
                ? Cookies.onTo(desk.address("/delegates"))
                : errors.answer(request, ProblemType.NOT_FOUND);
    }

    @Post("/invitations/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Desk desk, @PathVariable String id) {
        return invite.withdraw(by(desk), id)
                ? Cookies.onTo(desk.address("/delegates"))
                : errors.answer(request, ProblemType.NOT_FOUND);
    }

    private static By by(Desk desk) {
        return new By(desk.municipality(), desk.identity().person(), DutyWords.acting(desk.identity()));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
