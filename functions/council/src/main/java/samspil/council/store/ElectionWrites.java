package samspil.council.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.ElectionRecord;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Elections in the desk's table. What everybody may know, what comes next, what waits on a desk and who is reminded are
 * written in the same transaction.
 */
record ElectionWrites(Table own, Table open, AuditTrail trail, CouncilWrites councils, ElectionNotices notices)
        implements ElectionRecord {

    @Override
    public List<Election> in(MunicipalityId municipality) {
        return elections().in(municipality);
    }

    @Override
    public Optional<Election> find(Election.Key key) {
        return elections().find(key);
    }

    @Override
    public List<Candidate> candidates(Election.Key key) {
        return elections().candidates(key);
    }

    @Override
    public void announce(Election first, AuditEvent audit) {
        var council = councils.find(first.key().municipality()).orElseThrow();
        if (!write(first, audit, notices.announce(first, council))) {
            throw new IllegalStateException("the id of an election came twice");
        }
    }

    @Override
    public boolean keep(Election next, AuditEvent audit) {
        return write(next, audit, Stream.empty());
    }

    @Override
    public boolean name(Election next, Candidate candidate, AuditEvent audit) {
        var key = next.key();
        var both = Stream.of(
                own.putting(ElectionItem.write(key, candidate)),
                open.putting(ElectionItem.write(key, candidate.forEverybody())));
        return write(next, audit, both);
    }

    /** Who stood is written first: without the election, it says nothing. */
    @Override
    public boolean record(Election held, List<Candidate> candidates, Council next, AuditEvent audit) {
        var key = held.key();
        candidates.forEach(each -> own.put(ElectionItem.writeOnPaper(key, each)));
        candidates.forEach(each -> open.put(ElectionItem.writeOnPaper(key, each.forEverybody())));
        return write(held, audit, Stream.concat(councils.actions(next, audit.at()), notices.record(held, next)));
    }

    @Override
    public boolean publish(Election decided, Council next, AuditEvent audit) {
        var along = Stream.concat(councils.actions(next, audit.at()), notices.settle(decided, next));
        return write(decided, audit, along);
    }

    private boolean write(Election next, AuditEvent audit, Stream<TransactWriteItem> along) {
        var own = Stream.of(
                this.own.puttingNext(ElectionItem.write(next), next.version()),
                open.putting(ElectionItem.write(next.forEverybody())));
        return trail.append(audit, Stream.concat(own, along).toList()).isEmpty();
    }

    private DynamoElections elections() {
        return new DynamoElections(own);
    }
}
