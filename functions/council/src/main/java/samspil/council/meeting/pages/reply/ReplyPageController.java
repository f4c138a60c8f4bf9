package samspil.council.meeting.pages.reply;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import java.util.Map;
import samspil.council.meeting.pages.Visit;
import samspil.council.meeting.pages.reply.ReplyPage.Typed;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.council.meeting.reply.AnswerInvitation.Answered;
import samspil.council.meeting.reply.AnswerInvitation.Opened;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;

/** The page that an invitation's link opens. Opening it changes nothing; sending its form uses the link. */
@Controller("/{language}/{municipality}/reply/{token}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "meetings-reply")
final class ReplyPageController {
    private final AnswerInvitation answer;
    private final ReplyPage page;
    private final InstantSource clock;

    ReplyPageController(AnswerInvitation answer, ReplyPage page, InstantSource clock) {
        this.answer = answer;
        this.page = page;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(Language language, Municipality municipality, String token) {
        var visit = new Visit(municipality, language, clock.instant());
        var opened = answer.open(municipality, token);
        return opened instanceof Opened.Asked asked
                ? PageAnswers.passing(HttpStatus.OK, page.ask(visit, token, asked, Typed.of(asked)))
                : shut(visit, token, opened);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, Language language, Municipality municipality, String token) {
        var visit = new Visit(municipality, language, clock.instant());
        var sent = FormFields.of(request).orElse(FormFields.EMPTY);
        var typed = new Typed(sent.typed("comes"), sent.typed("persons"), Map.of());
        if (typed.comes().equals("no")) {
            return answered(visit, token, typed, answer.answer(municipality, token, 0));
        }
        var opened = answer.open(municipality, token);
        if (!(opened instanceof Opened.Asked asked)) {
            return shut(visit, token, opened);
        }
        if (!typed.comes().equals("yes")) {
            return wrong(visit, token, asked, typed.wrong("comes", visit.say("reply.choose")));
        }
        return typed.persons().matches("[1-9][0-9]?")
                ? answered(visit, token, typed, answer.answer(municipality, token, Integer.parseInt(typed.persons())))
                : wrong(visit, token, asked, typed.wrong("persons", visit.say("reply.number")));
    }

    private HttpResponse<?> answered(Visit visit, String token, Typed typed, Answered answered) {
        return switch (answered) {
            case Answered.Done(var meeting, var reply) ->
                PageAnswers.passing(HttpStatus.OK, page.noted(visit, token, meeting, reply));
            case Answered.Shut(var why) -> shut(visit, token, why);
            case Answered.Refused(var asked, var violation) ->
                wrong(
                        visit,
                        token,
                        asked,
                        typed.wrong(
                                "persons",
                                Problem.said(violation, visit.language()).message()));
        };
    }

    private HttpResponse<?> wrong(Visit visit, String token, Opened.Asked asked, Typed typed) {
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.ask(visit, token, asked, typed));
    }

    private HttpResponse<?> shut(Visit visit, String token, Opened why) {
        var status = why instanceof Opened.NotOurs ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
        return PageAnswers.passing(status, page.shut(visit, token, why));
    }
}
