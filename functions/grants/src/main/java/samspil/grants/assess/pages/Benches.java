package samspil.grants.assess.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.grants.RoundId;
import samspil.grants.assess.CouncilFiles;
import samspil.grants.assess.Limits;
import samspil.grants.assess.Limits.Way;
import samspil.grants.assess.Motion;
import samspil.grants.assess.Motions;
import samspil.grants.assess.Workbench;
import samspil.grants.file.FileState;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.platform.audit.AuditEvent;
import samspil.platform.http.FormFields;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;

/** What stands on the workbenches, and what is put to the vote from them. */
@Singleton
@Requires(env = "grants-council")
record Benches(Workbench workbench, CouncilFiles files, Motions motions, InstantSource clock) {

    /** A round's, within limits; empty where there is no such round. */
    Optional<Bench> of(Desk desk, RoundId id, Limits limits) {
        var municipality = desk.visit().municipality();
        return files.cases()
                .rounds()
                .find(new Round.Key(municipality.id(), id))
                .map(round -> bench(desk, round, limits));
    }

    /** Puts the chosen scenario to the vote. */
    Optional<Bench> put(HttpRequest<?> request, Desk desk, RoundId id) {
        var sent = FormFields.of(request);
        return sent.flatMap(fields -> of(desk, id, limits(fields)).map(bench -> put(desk, bench, way(fields))));
    }

    private Bench put(Desk desk, Bench bench, Way way) {
        var allocation = bench.allocation(way);
        var key = bench.round().key();
        var now = clock.instant();
        var motion = new Motion(
                key,
                bench.pool(),
                allocation.scenario(),
                allocation.shares(),
                desk.identity().person(),
                now);
        motions.put(
                motion,
                waiting(desk, bench.round(), now),
                AuditEvent.of(
                        key.municipality(),
                        now,
                        desk.actor(),
                        "grant.motion-put",
                        key.id().value()));
        return bench;
    }

    /** The council is to vote while there is something to recommend. */
    private List<Task> waiting(Desk desk, Round round, Instant now) {
        var town = desk.visit().municipality();
        var id = round.key().id();
        var address = "/" + town.slug() + "/desk/council/grants/rounds/" + id + "/motion";
        var key = Task.Key.of(town.id(), TaskKind.GRANT_MOTION, id.value());
        var task = new Task(key, round.offer().title().in(town.language()), address, now, null);
        return files.of(town, id, desk.actor()).stream().anyMatch(each -> each.state() == FileState.ASSESSING)
                ? List.of(task)
                : List.of();
    }

    private Bench bench(Desk desk, Round round, Limits limits) {
        var municipality = desk.visit().municipality();
        var names = files.cases().names(municipality.id());
        var called = files.of(municipality, round.key().id(), desk.actor()).stream()
                .collect(Collectors.toMap(
                        head -> head.id().value(), head -> names.getOrDefault(head.applicant(), head.applicant())));
        var wishes = workbench.wishes(municipality, round, desk.actor(), limits.earmarked());
        return new Bench(round, workbench.pool(round), wishes, limits, called);
    }

    private static Limits limits(FormFields sent) {
        return Bench.limits(sent::typed, new HashSet<>(sent.all("earmarked")));
    }

    private static Way way(FormFields sent) {
        return Arrays.stream(Way.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sent.typed("way")))
                .findFirst()
                .orElse(Way.RANKED);
    }
}
