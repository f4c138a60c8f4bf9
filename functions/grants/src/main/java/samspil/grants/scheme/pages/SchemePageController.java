package samspil.grants.scheme.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import samspil.grants.SchemeId;
import samspil.grants.form.QuestionId;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;

/** What everybody reads of schemes, as pages. */
@Controller("/{language}/{municipality}/grants")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "grants-public")
final class SchemePageController {
    private final Schemes schemes;
    private final Rounds rounds;
    private final SchemePages pages;
    private final ErrorPages errors;

    SchemePageController(Schemes schemes, Rounds rounds, SchemePages pages, ErrorPages errors) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.pages = pages;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Language language, Municipality municipality) {
        var visit = pages.visit(municipality, language);
        return PageAnswers.open(request, pages.list().of(visit, overview(visit)));
    }

    @Get("/{scheme}")
    HttpResponse<?> one(HttpRequest<?> request, Language language, Municipality municipality, SchemeId scheme) {
        var visit = pages.visit(municipality, language);
        return schemes.find(new Scheme.Key(municipality.id(), scheme))
                .<HttpResponse<?>>map(
                        found -> PageAnswers.open(request, pages.one().of(visit, found, overview(visit))))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/{scheme}/check")
    HttpResponse<?> check(HttpRequest<?> request, Language language, Municipality municipality, SchemeId scheme) {
        var visit = pages.visit(municipality, language);
        return schemes.find(new Scheme.Key(municipality.id(), scheme))
                .<HttpResponse<?>>map(found ->
                        PageAnswers.open(request, pages.check().of(visit, found, answers(request, found))))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private Overview overview(Visit visit) {
        var id = visit.municipality().id();
        return new Overview(schemes.in(id), rounds.in(id), visit.now());
    }

    /** What was answered with yes or no; anything else is no answer. */
    private static Map<QuestionId, Boolean> answers(HttpRequest<?> request, Scheme scheme) {
        var answers = new HashMap<QuestionId, Boolean>();
        for (var question : scheme.newest().terms().eligibility().check()) {
            var said = request.getParameters().get(question.id().value());
            if (Set.of("yes", "no").contains(String.valueOf(said))) {
                answers.put(question.id(), "yes".equals(said));
            }
        }
        return answers;
    }
}
