package samspil.council.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import samspil.council.election.Acted;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.Elections;
import samspil.kernel.Municipality;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** Elections, or what was in the way, as answers. */
@Singleton
record ElectionAnswers(Elections elections, InstantSource clock) {

    /** Those of a municipality, the last first. */
    HttpResponse<?> all(Municipality municipality) {
        var now = clock.instant();
        var zone = municipality.country().zone();
        var list = elections.in(municipality.id()).stream()
                .map(each -> ElectionView.Brief.of(each, now, zone))
                .toList();
        return Answers.json(Map.of("elections", list));
    }

    /** One of them. */
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, ElectionId id) {
        return elections
                .find(new Election.Key(municipality.id(), id))
                .<HttpResponse<?>>map(found -> Answers.json(view(municipality, found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    /** What became of changing one. */
    HttpResponse<?> of(HttpRequest<?> request, Municipality municipality, HttpStatus done, Acted<Election> acted) {
        return switch (acted) {
            case Acted.Done<Election>(var election) -> Answers.json(done, view(municipality, election));
            case Acted.NotThere<Election>() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Acted.Refused<Election>(var violation) ->
                Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }

    private ElectionView view(Municipality municipality, Election election) {
        return ElectionView.of(
                election.forEverybody(),
                elections.candidates(election.key()),
                clock.instant(),
                municipality.country().zone());
    }
}
