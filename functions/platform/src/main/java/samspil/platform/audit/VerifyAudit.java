package samspil.platform.audit;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Walks a chain from its first event and says whether anything in it was changed, removed, added or moved. */
public record VerifyAudit(AuditRecord record) {
    private static final int STEP = 500;

    /** What the walk came to. */
    public sealed interface Verification {

        /**
         * Every event stands as it was written.
         *
         * @param head the last event's hash: whoever notes it down outside this system can prove later that nothing
         *     before it was changed
         */
        record Unbroken(long events, String head) implements Verification {}

        /**
         * Something is not as it was written.
         *
         * @param number the first event that was changed, or is missing
         */
        record Broken(long number) implements Verification {}
    }

    /** Walks a municipality's chain. */
    public Verification of(MunicipalityId municipality) {
        var head = record.head(municipality).orElse(Recorded.NOTHING);
        var last = Recorded.NOTHING;
        while (last.number() < head.number()) {
            var part = record.behind(municipality, last.number(), STEP);
            var broken = broken(last, part);
            if (part.isEmpty() || broken.isPresent()) {
                return new Verification.Broken(broken.orElse(last.number() + 1));
            }
            last = part.getLast();
        }
        return agrees(municipality, last, head);
    }

    private Verification agrees(MunicipalityId municipality, Recorded last, Recorded head) {
        var reached = last.number() == head.number()
                ? last
                : record.behind(municipality, head.number() - 1, 1).getFirst();
        return reached.equals(head)
                ? new Verification.Unbroken(head.number(), head.hash())
                : new Verification.Broken(head.number());
    }

    private static Optional<Long> broken(Recorded before, List<Recorded> part) {
        var last = before;
        for (var each : part) {
            if (!each.equals(last.next(each.text()))) {
                return Optional.of(last.number() + 1);
            }
            last = each;
        }
        return Optional.empty();
    }
}
