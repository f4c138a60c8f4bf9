package samspil.policies.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;
import samspil.policies.Policies;
import samspil.policies.PolicyId;

/** What everybody reads of policies, as pages. */
@Controller("/{language}/{municipality}/policies")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "policies-public")
final class PolicyPageController {
    private final Policies policies;
    private final Visits visits;
    private final PolicyPages pages;
    private final PoliciesPage list;
    private final PolicyPage one;

    PolicyPageController(Policies policies, Visits visits, PolicyPages pages, PoliciesPage list, PolicyPage one) {
        this.policies = policies;
        this.visits = visits;
        this.pages = pages;
        this.list = list;
        this.one = one;
    }

    @Get
    HttpResponse<?> all(
            HttpRequest<?> request,
            Language language,
            Municipality municipality,
            @QueryValue(defaultValue = "") String q) {
        return PageAnswers.open(
                request, list.of(visits.of(municipality, language), policies.in(municipality.id()), q.strip()));
    }

    @Get("/{policy}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Language language,
            Municipality municipality,
            String policy,
            @QueryValue(defaultValue = "") String on) {
        var visit = visits.of(municipality, language);
        Optional<Page> page = PolicyId.of(policy)
                .flatMap(id -> policies.find(municipality.id(), id))
                .map(found -> one.of(visit, found, on.strip()));
        return page.<HttpResponse<?>>map(found -> PageAnswers.open(request, found))
                .orElseGet(() -> PageAnswers.passing(HttpStatus.NOT_FOUND, pages.missing(visit)));
    }
}
