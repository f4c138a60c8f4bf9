package samspil.directory.pages.desk;

import gg.jte.Content;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import samspil.directory.OwnSuggestions;
import samspil.directory.ReviewSuggestions.Review;
import samspil.directory.SuggestionId;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** The room in which suggestions are looked through and decided. */
@Controller("/{language}/{municipality}/desk/suggestions")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.REPRESENTATIVE})
@Requires(env = "desk")
final class SuggestionRoomController {
    private final OwnSuggestions suggestions;
    private final DecisionPages decisions;
    private final ErrorPages errors;

    SuggestionRoomController(OwnSuggestions suggestions, DecisionPages decisions, ErrorPages errors) {
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.errors = errors;
    }

    /**
     * All that wait.
     *
     * @param of the suggestion about which something was just done
     * @param version of the entry since then
     */
    @Get
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.REPRESENTATIVE, Role.AUDITOR})
    HttpResponse<?> list(
            Desk desk,
            @QueryValue(defaultValue = "") String of,
            @QueryValue(defaultValue = "") String done,
            @QueryValue(defaultValue = "0") long version) {
        var said = suggestion(desk, of)
                .flatMap(review -> new JustDone(desk, review.suggestion()).said(done, version))
                .map(List::<Content>of)
                .orElse(List.of());
        var waiting = suggestions.waiting(desk.visit().municipality().id(), desk.duty());
        return PageAnswers.passing(HttpStatus.OK, new SuggestionList(desk, waiting, said).in(decisions.frame()));
    }

    @Get("/{id}")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.REPRESENTATIVE, Role.AUDITOR})
    HttpResponse<?> one(HttpRequest<?> request, Desk desk, String id) {
        return found(request, desk, id, review -> decisions.opened(desk, review));
    }

    @Post("/{id}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(HttpRequest<?> request, Desk desk, String id) {
        return answered(request, desk, id, (review, form) -> decisions.approve(request, desk, review, form));
    }

    @Post("/{id}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> refuse(HttpRequest<?> request, Desk desk, String id) {
        return answered(request, desk, id, (review, form) -> decisions.refuse(request, desk, review, form));
    }

    @Post("/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(HttpRequest<?> request, Desk desk, String id) {
        return answered(request, desk, id, (review, form) -> decisions.undo(request, desk, review, form));
    }

    private HttpResponse<?> answered(
            HttpRequest<?> request, Desk desk, String id, BiFunction<Review, FormFields, HttpResponse<?>> answer) {
        return FormFields.of(request)
                .<HttpResponse<?>>map(form -> found(request, desk, id, review -> answer.apply(review, form)))
                .orElseGet(() -> errors.answer(request, ProblemType.INVALID));
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, Desk desk, String id, Function<Review, HttpResponse<?>> answer) {
        return suggestion(desk, id)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private Optional<Review> suggestion(Desk desk, String id) {
        return SuggestionId.of(id)
                .flatMap(known -> suggestions.of(desk.visit().municipality().id(), known, desk.duty()));
    }
}
