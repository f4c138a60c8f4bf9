package samspil.grants.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Budget;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.Posting;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** Files, batches and budget lines of one municipality in plain maps. */
public final class InMemory implements FileRecord, Batches, Budget {
    final Map<ApplicationId, ApplicationFile> files = new HashMap<>();
    final Map<LineId, BudgetLine> lines = new HashMap<>();
    final List<Posting> postings = new ArrayList<>();
    final Map<ApplicationId, Map<String, String>> frozen = new HashMap<>();
    private final Map<String, Batch> batches = new HashMap<>();
    private final Map<String, List<Batch.Part>> parts = new HashMap<>();
    private final Set<String> posted = new HashSet<>();

    /** Begins with a file on which something happened already. */
    public void put(ApplicationFile file) {
        files.put(file.id(), file);
    }

    /** One that is there. */
    ApplicationFile file(ApplicationId id) {
        return Objects.requireNonNull(files.get(id));
    }

    @Override
    public Optional<ApplicationFile> find(MunicipalityId municipality, ApplicationId id, Reader reader) {
        return Optional.ofNullable(files.get(id)).filter(reader::sees);
    }

    @Override
    public List<FileHead> of(MunicipalityId municipality, RoundId round, Reader reader) {
        return files.values().stream().map(FileHead::of).filter(reader::sees).toList();
    }

    @Override
    public List<FileHead> of(MunicipalityId municipality, String applicant, Reader reader) {
        return of(municipality, new RoundId("any"), reader).stream()
                .filter(head -> head.applicant().equals(applicant))
                .toList();
    }

    @Override
    public Optional<String> frozen(MunicipalityId municipality, ApplicationId id, String hash) {
        return Optional.ofNullable(frozen.getOrDefault(id, Map.of()).get(hash));
    }

    @Override
    public Written append(Change change) {
        var stale = change.steps().stream()
                .anyMatch(step -> numberOf(step.after()) != step.next().number() - 1);
        var batch = change.batch();
        if (stale || (batch != null && decided(batch) != batch.decided() - 1)) {
            return new Written.Stale();
        }
        var written = postAll(change.postings());
        if (written instanceof Written.Done) {
            change.steps().forEach(this::write);
            Optional.ofNullable(batch)
                    .ifPresent(each -> batches.put(each.order().key(), each));
        }
        return written;
    }

    private void write(Step step) {
        files.put(step.after().id(), step.after());
        var texts = frozen.computeIfAbsent(step.after().id(), _ -> new HashMap<>());
        step.frozen().forEach(text -> texts.put(Hash.of(text), text));
        if (step.next().event() instanceof Anonymised) {
            texts.clear();
        }
    }

    private long numberOf(ApplicationFile file) {
        return Optional.ofNullable(files.get(file.id()))
                .map(ApplicationFile::number)
                .orElse(0L);
    }

    private int decided(Batch batch) {
        return Optional.ofNullable(batches.get(batch.order().key()))
                .map(Batch::decided)
                .orElse(0);
    }

    private Written postAll(List<Posting> all) {
        var after = new HashMap<LineId, BudgetLine>();
        for (var posting : all) {
            var line = lines.get(posting.line());
            if (line == null || posted.contains(posting.line() + posting.id())) {
                return new Written.Stale();
            }
            var balance = line.balance().plus(posting.change());
            if (!balance.isSound()) {
                return new Written.TooLittle(posting.line());
            }
            after.put(
                    line.id(),
                    new BudgetLine(line.municipality(), line.id(), line.title(), line.refundsUntil(), balance));
        }
        lines.putAll(after);
        postings.addAll(all);
        all.forEach(posting -> posted.add(posting.line() + posting.id()));
        return new Written.Done();
    }

    @Override
    public Optional<Batch> find(MunicipalityId municipality, String id) {
        return Optional.ofNullable(batches.get(id));
    }

    @Override
    public List<Batch> open(MunicipalityId municipality) {
        return batches.values().stream().filter(batch -> !batch.isOver()).toList();
    }

    @Override
    public Batch.Part part(MunicipalityId municipality, String id, int number) {
        return parts.getOrDefault(id, List.of()).get(number - 1);
    }

    @Override
    public Written begin(Batch batch, List<Batch.Part> all, List<Posting> reservations, AuditEvent audit) {
        var written = postAll(reservations);
        if (written instanceof Written.Done) {
            batches.put(batch.order().key(), batch);
            parts.put(batch.order().key(), all);
        }
        return written;
    }

    @Override
    public Optional<BudgetLine> find(MunicipalityId municipality, LineId line) {
        return Optional.ofNullable(lines.get(line));
    }

    @Override
    public List<BudgetLine> in(MunicipalityId municipality) {
        return List.copyOf(lines.values());
    }

    @Override
    public List<Posting> postings(MunicipalityId municipality, LineId line) {
        return postings.stream().filter(each -> each.line().equals(line)).toList();
    }

    @Override
    public boolean open(BudgetLine line, AuditEvent audit) {
        return lines.putIfAbsent(line.id(), line) == null;
    }

    @Override
    public boolean post(List<Posting> all, AuditEvent audit) {
        return postAll(all) instanceof Written.Done;
    }

    /** All of it, for the check. */
    Export export(MunicipalityId municipality) {
        return export(municipality, files.keySet().toArray(ApplicationId[]::new));
    }

    /** All of it, with the heads of these files alone. */
    Export export(MunicipalityId municipality, ApplicationId... of) {
        var stored = new HashMap<LineId, Balance>();
        lines.values().forEach(line -> stored.put(line.id(), line.balance()));
        var heads = new HashMap<ApplicationId, String>();
        for (var id : of) {
            heads.put(id, FileHead.of(file(id)).hash());
        }
        return new Export(municipality, List.copyOf(files.values()), postings, stored, heads, frozen);
    }
}
