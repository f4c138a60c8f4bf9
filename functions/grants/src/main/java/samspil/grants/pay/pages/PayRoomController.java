package samspil.grants.pay.pages;

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
import io.micronaut.http.annotation.QueryValue;
import java.util.function.Function;
import samspil.grants.pages.form.Desk;
import samspil.grants.pay.PaymentFile;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** The room of payments, and the files that go to the bank, on pages. */
@Controller("/{language}/{municipality}/desk/payments")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.FINANCE, Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "grants-pay")
final class PayRoomController {
    private final PayRoom room;
    private final PaymentFilePage page;
    private final PayDeeds deeds;
    private final Travel travel;
    private final ErrorPages errors;

    PayRoomController(PayRoom room, PaymentFilePage page, PayDeeds deeds, Travel travel, ErrorPages errors) {
        this.room = room;
        this.page = page;
        this.deeds = deeds;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(
            Desk desk, Language language, Municipality municipality, @QueryValue(defaultValue = "") String done) {
        return PageAnswers.passing(HttpStatus.OK, room.of(desk, deeds, done));
    }

    @Get("/deeds/make")
    @Allowed(Role.FINANCE)
    HttpResponse<?> begin(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, deeds.make(desk));
    }

    @Post("/deeds/make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.FINANCE)
    HttpResponse<?> make(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, deeds.make(desk));
    }

    @Get("/deeds/draw")
    @Allowed(Role.CASE_WORKER)
    HttpResponse<?> beginDraw(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, deeds.draw(desk));
    }

    @Post("/deeds/draw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.CASE_WORKER)
    HttpResponse<?> draw(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, deeds.draw(desk));
    }

    @Get("/files/{file}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            String file,
            @QueryValue(defaultValue = "") String done) {
        var words = new PayWords(desk, deeds.pay().waiting());
        return at(request, desk, file, it -> PageAnswers.passing(HttpStatus.OK, page.of(words, it, done)));
    }

    @Get("/files/{file}/deeds/{deed}")
    @Allowed(Role.FINANCE)
    HttpResponse<?> begin(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, String file, String deed) {
        return at(request, desk, file, it -> doing(request, desk, it, deed, journey -> travel.begin(desk, journey)));
    }

    @Post("/files/{file}/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.FINANCE)
    HttpResponse<?> goOn(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, String file, String deed) {
        return at(
                request,
                desk,
                file,
                it -> doing(request, desk, it, deed, journey -> travel.goOn(request, desk, journey)));
    }

    private HttpResponse<?> doing(
            HttpRequest<?> request,
            Desk desk,
            PaymentFile file,
            String deed,
            Function<Journey, HttpResponse<?>> answer) {
        return deeds.of(desk, file, deed)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private HttpResponse<?> at(
            HttpRequest<?> request, Desk desk, String file, Function<PaymentFile, HttpResponse<?>> answer) {
        return deeds.pay()
                .waiting()
                .payments()
                .find(desk.visit().municipality().id(), file)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
