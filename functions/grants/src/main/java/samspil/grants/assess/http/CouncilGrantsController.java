package samspil.grants.assess.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import samspil.grants.assess.CouncilFiles;
import samspil.grants.assess.Seat;
import samspil.grants.assess.Seats;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.grants.file.Case;
import samspil.grants.file.Recusing.Denied;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Recusing.Suspected;
import samspil.grants.file.http.FileAnswers;
import samspil.grants.file.http.FileKey;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;
import samspil.platform.json.ByKind;

/** The council's applications: scores, recusals and what it recommends. */
@Controller("/v1/{municipality}/council/grants")
@Allowed({Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
@Requires(env = "grants-council")
final class CouncilGrantsController {
    private static final Violation NOT_THE_COUNCIL = new Violation("/vote/members", "vote.members");

    private final CouncilFiles files;
    private final Seats seats;
    private final FileAnswers answers;

    CouncilGrantsController(CouncilFiles files, Seats seats, FileAnswers answers) {
        this.files = files;
        this.seats = seats;
        this.answers = answers;
    }

    /**
     * Why somebody may take no part.
     *
     * @param sure whether it is certain; else the desk settles it
     */
    record Declaration(Ground ground, boolean sure) {}

    /** What somebody says of themselves. */
    @ByKind
    sealed interface Said {

        /** It is not so, and why. */
        record Denial(String reason) implements Said {}
    }

    /** Who may vote, by pseudonym and name. */
    @Get("/seats")
    HttpResponse<?> seats(Municipality municipality, Actor actor) {
        files.of(municipality, actor);
        return Answers.json(Map.of("seats", seats.of(municipality)));
    }

    @Get("/files")
    HttpResponse<?> all(Municipality municipality, Actor actor) {
        var all = files.of(municipality, actor).stream()
                .flatMap(pile -> pile.files().stream())
                .toList();
        return Answers.json(Map.of("files", all));
    }

    @Get("/files/{application}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, FileKey key, Actor actor) {
        return files.find(municipality, key.application(), actor)
                .<HttpResponse<?>>map(answers::shown)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post("/files/{application}/scores")
    @Allowed({Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR})
    HttpResponse<?> score(
            HttpRequest<?> request, Municipality municipality, FileKey key, Actor actor, @Body byte[] body) {
        return seen(request, municipality, key, actor, () -> answers.act(request, key, actor, body, Scored.class));
    }

    /** That one may take no part oneself; from then on the file is not there. */
    @Post("/files/{application}/recusal")
    @Allowed({Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR})
    HttpResponse<?> declare(
            HttpRequest<?> request, Municipality municipality, FileKey key, Actor actor, @Body byte[] body) {
        return seen(
                request,
                municipality,
                key,
                actor,
                () -> Bodies.read(request, body, Declaration.class, said -> {
                    var event = said.sure()
                            ? new Recused(actor.person(), said.ground())
                            : new Suspected(actor.person(), said.ground());
                    var answer = answers.record(request, key, actor, event);
                    return answer.status() == HttpStatus.OK ? HttpResponse.noContent() : answer;
                }));
    }

    /** That what speaks against one's taking part is not so; the desk settles it. */
    @Post("/files/{application}/denial")
    @Allowed({Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR})
    HttpResponse<?> deny(
            HttpRequest<?> request, Municipality municipality, FileKey key, Actor actor, @Body byte[] body) {
        return seen(
                request,
                municipality,
                key,
                actor,
                () -> Bodies.read(
                        request,
                        body,
                        Said.Denial.class,
                        said -> answers.record(request, key, actor, new Denied(actor.person(), said.reason()))));
    }

    @Post("/files/{application}/recommendation")
    @Allowed({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> recommend(
            HttpRequest<?> request, Municipality municipality, FileKey key, Actor actor, @Body byte[] body) {
        return files.find(municipality, key.application(), actor)
                .<HttpResponse<?>>map(it -> Bodies.read(
                        request,
                        body,
                        Recommended.class,
                        said -> said.vote().members().equals(voting(municipality, it))
                                ? answers.record(request, key, actor, said)
                                : Answers.problem(request, ProblemType.INVALID, List.of(NOT_THE_COUNCIL))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    /** A quorum is one of the council, so it is not for the sender to say who sits there. */
    private Set<String> voting(Municipality municipality, Case it) {
        return seats.voting(municipality, it.file()).stream().map(Seat::person).collect(Collectors.toSet());
    }

    private HttpResponse<?> seen(
            HttpRequest<?> request,
            Municipality municipality,
            FileKey key,
            Actor actor,
            Supplier<HttpResponse<?>> answer) {
        return files.find(municipality, key.application(), actor).isPresent()
                ? answer.get()
                : Answers.problem(request, ProblemType.NOT_FOUND);
    }
}
