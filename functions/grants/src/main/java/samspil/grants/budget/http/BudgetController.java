package samspil.grants.budget.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Budget;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.MoveMoney;
import samspil.grants.budget.MoveMoney.Order;
import samspil.grants.budget.MoveMoney.Outcome;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Budget lines: what was set aside, what is left, and every movement between. */
@Controller("/v1/{municipality}/desk/grants/lines")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "grants-decide")
final class BudgetController {
    private final Budget budget;
    private final MoveMoney move;

    BudgetController(Budget budget, MoveMoney move) {
        this.budget = budget;
        this.move = move;
    }

    /** A line to open. */
    record NewLine(LineId id, LocalText title, Instant refundsUntil) {}

    /**
     * Money to set aside.
     *
     * @param key names the order; sent again under it, it is carried out once
     * @param amount in øre
     * @param minutes where the decision of the body that adopts the budget is found
     */
    record Appropriation(String key, Money amount, String minutes) {
        Order by(Actor actor) {
            return new Order(key, amount, minutes, actor);
        }
    }

    /** Money to move to another line, as an appropriation else. */
    record Transfer(LineId to, String key, Money amount, String minutes) {
        Order by(Actor actor) {
            return new Order(key, amount, minutes, actor);
        }
    }

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.FINANCE, Role.AUDITOR})
    HttpResponse<?> all(Municipality municipality) {
        var lines = budget.in(municipality.id()).stream().map(LineView::of).toList();
        return Answers.json(Map.of("lines", lines));
    }

    @Get("/{line}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.FINANCE, Role.AUDITOR})
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, LineId line) {
        return budget.find(municipality.id(), line)
                .<HttpResponse<?>>map(
                        found -> Answers.json(LineView.WithLedger.of(found, budget.postings(municipality.id(), line))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post
    HttpResponse<?> open(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, NewLine.class, wanted -> {
            var line =
                    new BudgetLine(municipality.id(), wanted.id(), wanted.title(), wanted.refundsUntil(), Balance.ZERO);
            return answer(
                    request,
                    move.open(line, actor),
                    () -> Answers.json(HttpStatus.CREATED, LineView.of(line))
                            .header(HttpHeaders.LOCATION, request.getPath() + "/" + wanted.id()));
        });
    }

    @Post("/{line}/appropriations")
    HttpResponse<?> appropriate(
            HttpRequest<?> request, Municipality municipality, LineId line, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Appropriation.class,
                wanted -> answer(
                        request,
                        move.appropriate(municipality.id(), line, wanted.by(actor)),
                        () -> one(request, municipality, line)));
    }

    @Post("/{line}/transfers")
    HttpResponse<?> transfer(
            HttpRequest<?> request, Municipality municipality, LineId line, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Transfer.class,
                wanted -> answer(
                        request,
                        move.transfer(municipality.id(), line, wanted.to(), wanted.by(actor)),
                        () -> one(request, municipality, line)));
    }

    @Post("/{line}/earmarks")
    HttpResponse<?> earmark(
            HttpRequest<?> request, Municipality municipality, LineId line, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Transfer.class,
                wanted -> answer(
                        request,
                        move.earmark(municipality.id(), line, wanted.to(), wanted.by(actor)),
                        () -> one(request, municipality, line)));
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, Outcome outcome, Supplier<HttpResponse<?>> done) {
        return switch (outcome) {
            case Outcome.Done _ -> done.get();
            case Outcome.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Outcome.KeyTaken _ -> Answers.problem(request, ProblemType.CONFLICT);
            case Outcome.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }
}
