package samspil.directory.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samspil.directory.Entries.Change;
import samspil.directory.Entries.Draft;
import samspil.directory.Entries.Version;
import samspil.directory.Entries.Write;
import samspil.directory.Entry;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Writes many entries in as few transactions as DynamoDB allows. A draft that lost a race never holds back another. */
final class BatchOfWrites {
    private static final int LARGEST_READ = 100;

    private final BatchOfReads reads;
    private final EntryWrites writes;
    private final Transactions transactions;
    private final Map<Draft, Write> outcomes = new HashMap<>();

    BatchOfWrites(BatchOfReads reads, EntryWrites writes, Transactions transactions) {
        this.reads = reads;
        this.writes = writes;
        this.transactions = transactions;
    }

    List<Write> save(List<Draft> drafts, Change change) {
        for (int i = 0; i < drafts.size(); i += LARGEST_READ) {
            write(planned(drafts.subList(i, Math.min(drafts.size(), i + LARGEST_READ)), change));
        }
        return drafts.stream()
                .map(draft -> Objects.requireNonNull(outcomes.get(draft)))
                .toList();
    }

    /** A draft and the actions that would store it. */
    private record Planned(Draft draft, List<TransactWriteItem> actions) {}

    private List<Planned> planned(List<Draft> drafts, Change change) {
        var before =
                before(drafts.stream().filter(draft -> draft.expected() > 0).toList());
        var planned = new ArrayList<Planned>();
        for (var draft : drafts) {
            var version = before.get(partition(draft.entry()));
            if (draft.expected() == (version == null ? 0 : version.version())) {
                planned.add(new Planned(draft, writes.saving(version, draft.entry(), change)));
            } else {
                outcomes.put(draft, new Write.Stale());
            }
        }
        return planned;
    }

    private void write(List<Planned> planned) {
        var batch = new ArrayList<Planned>();
        int actions = 0;
        for (var each : planned) {
            if (actions + each.actions().size() > Transactions.LARGEST) {
                writeTogether(batch);
                batch.clear();
                actions = 0;
            }
            batch.add(each);
            actions += each.actions().size();
        }
        writeTogether(batch);
    }

    private void writeTogether(List<Planned> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var failed = transactions.write(
                batch.stream().flatMap(each -> each.actions().stream()).toList());
        if (failed.isEmpty()) {
            batch.forEach(each ->
                    outcomes.put(each.draft(), new Write.Saved(each.draft().expected() + 1)));
        } else {
            writeTogether(withoutLosers(batch, failed.get()));
        }
    }

    private List<Planned> withoutLosers(List<Planned> batch, List<Boolean> failed) {
        var rest = new ArrayList<Planned>();
        int first = 0;
        for (var each : batch) {
            int behind = first + each.actions().size();
            if (failed.subList(first, behind).contains(true)) {
                outcomes.put(each.draft(), new Write.Stale());
            } else {
                rest.add(each);
            }
            first = behind;
        }
        return rest;
    }

    private Map<String, Version> before(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        var kinds = new HashMap<String, Entry>();
        drafts.forEach(draft -> kinds.put(partition(draft.entry()), draft.entry()));
        var found = new HashMap<String, Version>();
        for (var item : reads.current(List.copyOf(kinds.keySet()))) {
            var partition = item.text("pk");
            found.put(
                    partition,
                    EntryItem.read(
                            item, Objects.requireNonNull(kinds.get(partition)).kind()));
        }
        return found;
    }

    private static String partition(Entry entry) {
        return EntryItem.partition(entry.home(), entry.kind(), entry.id());
    }
}
