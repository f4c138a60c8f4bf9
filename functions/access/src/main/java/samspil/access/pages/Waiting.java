package samspil.access.pages;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.Municipality;
import samspil.pages.Dress;
import samspil.pages.Sites;
import samspil.pages.Statement;
import samspil.pages.StatementReview;
import samspil.platform.access.Duty;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;

/** What waits for a duty: what contexts wrote down, and what only the calendar brings. */
@Singleton
record Waiting(Tasks tasks, Sites sites, InstantSource clock) {

    /** @param person whose desk it is, by pseudonym */
    List<Task> of(Municipality municipality, Duty duty, String person) {
        var now = now();
        var today = LocalDate.ofInstant(now, municipality.country().zone());
        var written = tasks.waiting(municipality.id(), duty, person).stream()
                .filter(task -> task.hasBegun(now) && !task.hasLapsed(today));
        return Stream.concat(statement(municipality, duty), written).toList();
    }

    Instant now() {
        return clock.instant();
    }

    /** The accessibility statement, from two months before its yearly review is due. */
    private Stream<Task> statement(Municipality municipality, Duty duty) {
        var today = LocalDate.ofInstant(now(), municipality.country().zone());
        return sites.dresses().of(municipality).map(Dress::statement).map(Statement::reviewed).stream()
                .filter(_ -> TaskKind.STATEMENT.roles().contains(duty.role()))
                .map(StatementReview::new)
                .filter(review -> review.on(today) != StatementReview.State.CURRENT)
                .map(review -> task(municipality, review));
    }

    private Task task(Municipality municipality, StatementReview review) {
        var key =
                Task.Key.of(municipality.id(), TaskKind.STATEMENT, review.due().toString());
        return new Task(key, municipality.name(), "/" + municipality.slug() + "/accessibility", now(), review.due());
    }
}
