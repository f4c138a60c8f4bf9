package samspil.grants.file;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a file waits for the municipality's people or the council; it follows from the record alone. Recommended and
 * decided files are not among it: they come and go in batches, and their round's page has them.
 *
 * @param instalment that is to be paid next, from 1; 0 where it is about none
 */
public record AtDesk(Kind kind, int instalment) {

    /** What they are to do. */
    public enum Kind {
        /** Take it, or begin to assess it. */
        RECEIVED,
        /** See whether what was missing is there now. */
        COMPLETED,
        /** Say how well it meets the measures of the scheme. */
        SCORES,
        /** Record what the council recommends. */
        VOTE,
        /** Rule on an appeal, and send the letter. */
        APPEAL,
        /** Release the award. */
        RELEASE,
        /** Have the bank pay an instalment. */
        PAYMENT,
        /** Answer who wants to use it otherwise. */
        CHANGE,
        /** Look at the report. */
        REPORT,
        /** Ask back what was not used. */
        UNUSED
    }

    private static final Set<FileState> PAYING = EnumSet.of(FileState.PAYABLE, FileState.PAID, FileState.CHANGE_ASKED);

    /** All of it; empty where the applicant is next, or nobody. */
    public static Set<AtDesk> of(ApplicationFile file) {
        var kinds = kinds(file).map(kind -> new AtDesk(kind, 0));
        return Stream.concat(kinds, payment(file).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What waited before the last event. */
    public static Set<AtDesk> before(ApplicationFile file) {
        return file.number() == 1 ? Set.of() : of(file.upTo(file.number() - 1));
    }

    private static Stream<Kind> kinds(ApplicationFile file) {
        return switch (file.state()) {
            case SUBMITTED -> sent(file).stream();
            case ASSESSING -> Stream.of(Kind.SCORES, Kind.VOTE);
            case APPEALED, CHANGED -> Stream.of(Kind.APPEAL);
            case ACCEPTED -> Stream.of(Kind.RELEASE);
            case CHANGE_ASKED -> Stream.of(Kind.CHANGE);
            case REPORTED -> Stream.of(Kind.REPORT);
            case APPROVED -> file.award().unused().isPositive() ? Stream.of(Kind.UNUSED) : Stream.empty();
            default -> Stream.empty();
        };
    }

    /** What somebody has taken waits on nobody else's desk; what came back completed is news to them too. */
    private static Optional<Kind> sent(ApplicationFile file) {
        if (file.versions() > 1) {
            return Optional.of(Kind.COMPLETED);
        }
        return file.assignee().isPresent() ? Optional.empty() : Optional.of(Kind.RECEIVED);
    }

    private static Optional<AtDesk> payment(ApplicationFile file) {
        if (!PAYING.contains(file.state())) {
            return Optional.empty();
        }
        var award = file.award();
        int next = award.paidInstalments() + 1;
        return Optional.of(new AtDesk(Kind.PAYMENT, next))
                .filter(_ -> next <= award.instalments().size());
    }
}
