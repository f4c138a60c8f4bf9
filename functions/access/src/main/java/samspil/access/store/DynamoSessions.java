package samspil.access.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.Assignments;
import samspil.access.Profile;
import samspil.access.Session;
import samspil.access.Sessions;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Sessions in the table. One that ended stays until its time to live is over, marked as ended. */
record DynamoSessions(Table table, AuditTrail trail, OfficeAddressees office, Assignments assignments)
        implements Sessions {
    private static final String STANDS = "attribute_exists(pk) AND attribute_not_exists(endedAt)";

    @Override
    public Optional<Session> find(String hash) {
        return table.find(SessionItem.key(hash))
                .filter(item -> item.find("endedAt").isEmpty())
                .map(SessionItem::read);
    }

    @Override
    public void start(String hash, Session session, Profile profile, AuditEvent event) {
        var own = Stream.of(
                table.puttingNew(SessionItem.write(hash, session)), table.putting(ProfileItem.write(profile)));
        var held = assignments.of(profile.person());
        var along = Stream.concat(own, office.known(profile, held.stream())).toList();
        if (trail.append(event, along).isPresent()) {
            throw new IllegalStateException("a session's secret was there before");
        }
    }

    @Override
    public boolean rotate(String hash, String next, Session session, AuditEvent event) {
        var along =
                List.of(table.changing(ending(hash, event.at())), table.puttingNew(SessionItem.write(next, session)));
        return trail.append(event, along).isEmpty();
    }

    @Override
    public void touch(String hash, Session session, Instant now) {
        var seen = new Item(Map.of())
                .with(":now", now.toString())
                .with(":before", session.seenAt().toString());
        table.change(
                new Table.Change(SessionItem.key(hash), "SET seenAt = :now", STANDS + " AND seenAt = :before", seen));
    }

    @Override
    public boolean end(String hash, AuditEvent event) {
        return trail.append(event, List.of(table.changing(ending(hash, event.at()))))
                .isEmpty();
    }

    private static Table.Change ending(String hash, Instant at) {
        var values = new Item(Map.of()).with(":at", at.toString());
        return new Table.Change(SessionItem.key(hash), "SET endedAt = :at", STANDS, values);
    }
}
