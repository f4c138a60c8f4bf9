package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import samspil.directory.Edited;
import samspil.directory.Entries;
import samspil.directory.MergeEntries;
import samspil.directory.MergeEntries.Merge;
import samspil.directory.ReadDeskEntry;
import samspil.directory.Subject;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.ProblemType;

/** Shows two entries beside each other, and lets one take the place of the other. */
@Singleton
@Requires(env = "desk")
record MergeRoom(ReadDeskEntry read, MergeEntries merging, DecisionPages pages, ErrorPages errors) {

    HttpResponse<?> opened(HttpRequest<?> request, Desk desk, Merge pair) {
        return shown(request, desk, pair, HttpStatus.OK);
    }

    HttpResponse<?> merged(HttpRequest<?> request, Desk desk, Merge pair, long seen) {
        return switch (merging.of(desk.visit().municipality(), pair, seen, desk.actor())) {
            case Edited.Done _ -> HttpResponse.seeOther(URI.create(done(desk, pair)));
            case Edited.Stale _ -> shown(request, desk, pair, HttpStatus.CONFLICT);
            default -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private static String done(Desk desk, Merge pair) {
        return Desk.entry(desk.visit().addresses(), pair.kind(), pair.keep()) + "?done=merged&other=" + pair.drop();
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Desk desk, Merge pair, HttpStatus status) {
        boolean stale = status == HttpStatus.CONFLICT;
        return both(
                        desk,
                        pair,
                        (first, second) -> PageAnswers.passing(
                                status, new MergePage(desk, first, second, stale).in(pages.frame())))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private Optional<HttpResponse<?>> both(
            Desk desk, Merge pair, BiFunction<Entries.Version, Entries.Version, HttpResponse<?>> answer) {
        var home = desk.visit().municipality().id();
        return read.of(new Subject(home, pair.kind(), pair.keep()))
                .filter(_ -> !pair.keep().equals(pair.drop()))
                .flatMap(first -> read.of(new Subject(home, pair.kind(), pair.drop()))
                        .map(second -> answer.apply(first, second)));
    }
}
