package samspil.grants.assess.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.assess.Motion;
import samspil.grants.assess.Motions;
import samspil.grants.scheme.Round;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.Tasks;

/** A motion for each round, in the table of rounds. */
record DynamoMotions(Table table, Tasks tasks, AuditTrail trail) implements Motions {

    @Override
    public Optional<Motion> find(Round.Key round) {
        return table.find(key(round))
                .map(item -> Json.read(item.text("motion"), Motion.class).orThrow());
    }

    @Override
    public void put(Motion motion, List<Task> waiting, AuditEvent audit) {
        var item = key(motion.round()).with("motion", Json.write(motion));
        var actions =
                Stream.concat(Stream.of(table.putting(item)), waiting.stream().map(tasks::put));
        trail.append(audit, actions.toList());
    }

    private static Item key(Round.Key round) {
        return Item.key(round.municipality() + "#motion", round.id().value());
    }
}
