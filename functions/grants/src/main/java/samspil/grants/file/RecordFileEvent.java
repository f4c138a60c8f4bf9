package samspil.grants.file;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samspil.grants.ApplicationId;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.FileRecord.Written;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;

/** Records what happens to a file and moves the money it costs, both or neither. */
public record RecordFileEvent(FileRecord files, RoundTerms terms, InstantSource clock, Interests interests) {
    private static final int TRIES = 20;

    /** Where nothing but the record says who may have an interest in a case. */
    public RecordFileEvent(FileRecord files, RoundTerms terms, InstantSource clock) {
        this(files, terms, clock, Interests.NONE);
    }

    /** Records it whatever else was recorded meanwhile, as long as the rules let it. */
    public Outcome record(MunicipalityId municipality, ApplicationId id, Deed deed) {
        for (int attempt = 1; ; attempt++) {
            var outcome = attempt(municipality, id, deed);
            if (!(outcome instanceof Outcome.Stale) || attempt == TRIES) {
                return outcome;
            }
        }
    }

    /**
     * Records it on the file that somebody saw, and on no other.
     *
     * @param number of the last event that was seen
     */
    public Outcome recordOn(MunicipalityId municipality, ApplicationId id, long number, Deed deed) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return seen(municipality, id, deed)
                .map(file -> repeated(file, deed)
                        .orElseGet(() -> file.number() == number ? record(file, deed) : new Outcome.Stale(file)))
                .orElseGet(gone);
    }

    /** What is wrong with recording it now; empty where nothing is. */
    public Optional<Violation> against(ApplicationFile file, Deed deed) {
        var now = clock.instant();
        var round = terms.of(file.municipality(), file.submitted().round(), now);
        return new FileRules(file, round, now, new Doubts(file, interests, deed.by())).against(deed.event());
    }

    /** The file with the event, as if it were recorded now. */
    Step step(ApplicationFile file, Deed deed) {
        deed.requireFrozen();
        var next =
                new Recorded(file.number() + 1, clock.instant(), deed.by(), deed.key(), deed.request(), deed.event());
        var after = file.with(next);
        return new Step(after, deed.frozen(), deed.letters().apply(after));
    }

    /** What was said to the same before; empty where it was never asked. */
    static Optional<Outcome> repeated(ApplicationFile file, Deed deed) {
        return file.keyed(deed.key())
                .map(before -> before.request().equals(deed.request())
                        ? new Outcome.Done(file.upTo(before.number()))
                        : new Outcome.KeyTaken());
    }

    private Outcome attempt(MunicipalityId municipality, ApplicationId id, Deed deed) {
        Supplier<Outcome> gone = Outcome.NotThere::new;
        return seen(municipality, id, deed)
                .map(file -> repeated(file, deed).orElseGet(() -> record(file, deed)))
                .orElseGet(gone);
    }

    private Optional<ApplicationFile> seen(MunicipalityId municipality, ApplicationId id, Deed deed) {
        return files.find(municipality, id, reader(deed));
    }

    /** A party acts in its own case, also where one of its people may take no part in deciding it. */
    private static Reader reader(Deed deed) {
        return deed.by().role() == Role.REPRESENTATIVE
                ? Reader.SYSTEM
                : new Reader(deed.by().person());
    }

    private Outcome record(ApplicationFile file, Deed deed) {
        var wrong = against(file, deed);
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get());
        }
        var step = step(file, deed);
        var audit = AuditEvent.of(
                        file.municipality(),
                        step.next().at(),
                        deed.by(),
                        Deeds.action(deed.event()),
                        file.id().value())
                .from(file.number(), step.after().number());
        return switch (files.append(new Change(List.of(step), postings(step.after()), audit, null))) {
            case Written.Done _ -> new Outcome.Done(step.after());
            case Written.Stale _ -> repeatedNow(file, deed).orElseGet(() -> new Outcome.Stale(latest(file)));
            case Written.TooLittle _ ->
                repeatedNow(file, deed).orElseGet(() -> new Outcome.Refused(new Violation("/line", "budget.short")));
        };
    }

    /** Another was first, or the answer to the same deed was lost. */
    private Optional<Outcome> repeatedNow(ApplicationFile file, Deed deed) {
        return seen(file.municipality(), file.id(), deed).flatMap(now -> repeated(now, deed));
    }

    private ApplicationFile latest(ApplicationFile file) {
        return files.find(file.municipality(), file.id(), Reader.SYSTEM).orElse(file);
    }

    private static List<Posting> postings(ApplicationFile after) {
        return Booking.of(after).stream()
                .map(booking -> new Posting(
                        after.municipality(),
                        booking.line(),
                        booking.entry().backing(),
                        after.last().at(),
                        List.of(booking.entry())))
                .toList();
    }
}
