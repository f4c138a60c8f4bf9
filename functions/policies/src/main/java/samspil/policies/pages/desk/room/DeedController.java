package samspil.policies.pages.desk.room;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import java.util.function.Function;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.PolicyRecord;
import samspil.policies.pages.desk.Desk;

/** What is done with one policy, each by a journey of its own. */
@Controller("/{language}/{municipality}/desk/policies/{policy}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "policies-desk")
final class DeedController {
    private final PolicyRecord policies;
    private final Travel travel;
    private final Deeds deeds;

    DeedController(PolicyRecord policies, Travel travel, Deeds deeds) {
        this.policies = policies;
        this.travel = travel;
        this.deeds = deeds;
    }

    @Get("/deeds/{deed}")
    HttpResponse<?> ask(HttpRequest<?> request, Desk desk, PolicyId policy, String deed) {
        return travel.go(request, desk, journey(desk, policy, found -> deed(desk, found, deed)));
    }

    @Post("/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk, PolicyId policy, String deed) {
        return travel.go(request, desk, journey(desk, policy, found -> deed(desk, found, deed)));
    }

    @Get("/events/{event}/withdraw")
    HttpResponse<?> askBack(HttpRequest<?> request, Desk desk, PolicyId policy, long event) {
        return travel.go(request, desk, journey(desk, policy, found -> withdraw(desk, found, event)));
    }

    @Post("/events/{event}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(HttpRequest<?> request, Desk desk, PolicyId policy, long event) {
        return travel.go(request, desk, journey(desk, policy, found -> withdraw(desk, found, event)));
    }

    private Optional<Journey> journey(Desk desk, PolicyId policy, Function<Policy, Optional<Journey>> journey) {
        return policies.find(desk.visit().municipality().id(), policy).flatMap(journey);
    }

    private Optional<Journey> deed(Desk desk, Policy policy, String deed) {
        return Optional.ofNullable(
                switch (deed) {
                    case "publish" -> new Publish(deeds, desk, policy);
                    case "attach" -> new Attach(deeds, desk, policy);
                    case "draft" -> new MakeDraft(deeds, desk, policy);
                    case "note" -> new Note(deeds, desk, policy);
                    case "review" -> new Review(deeds, desk, policy);
                    case "plan" -> new Plan(deeds, desk, policy);
                    case "describe" -> new Describe(deeds, desk, policy);
                    default -> null;
                });
    }

    private Optional<Journey> withdraw(Desk desk, Policy policy, long event) {
        return policy.standing().stream().skip(1).anyMatch(each -> each.number() == event)
                ? Optional.of(new Withdraw(deeds, desk, policy, event))
                : Optional.empty();
    }
}
