package samspil.directory.pages;

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
import samspil.directory.ConfirmEntry;
import samspil.directory.ConfirmEntry.Confirmation;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;
import samspil.platform.http.FormFields;

/** The links that were mailed out: looking changes nothing, so that a mail scanner does no harm. */
@Controller("/{language}/{municipality}/verify/{token}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "confirm")
final class VerifyPageController {
    private final ConfirmEntry confirm;
    private final Visits visits;
    private final DirectoryPages pages;

    VerifyPageController(ConfirmEntry confirm, Visits visits, DirectoryPages pages) {
        this.confirm = confirm;
        this.visits = visits;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Language language, Municipality municipality, @PathVariable String token) {
        return shown(language, municipality, token, confirm.show(municipality.id(), token));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(
            HttpRequest<?> request, Language language, Municipality municipality, @PathVariable String token) {
        long seen =
                FormFields.of(request).map(form -> form.number(VerifyPage.SEEN)).orElse(0L);
        return shown(language, municipality, token, confirm.confirm(municipality.id(), token, seen));
    }

    private HttpResponse<?> shown(Language language, Municipality municipality, String token, Confirmation result) {
        var page = new VerifyPage(pages, visits.of(municipality, language), token);
        return switch (result) {
            case Confirmation.Shown(var entry, var version, var changed) ->
                PageAnswers.passing(HttpStatus.OK, page.ask(entry, version, changed));
            case Confirmation.Confirmed(var entry) -> PageAnswers.passing(HttpStatus.OK, page.thanks(entry));
            case Confirmation.Refused() -> PageAnswers.passing(HttpStatus.GONE, page.refused());
        };
    }
}
