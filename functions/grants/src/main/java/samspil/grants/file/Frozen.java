package samspil.grants.file;

import java.util.List;
import java.util.Optional;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Answering.Appealed;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Paying.ChangeAsked;

/** What stands frozen beside a file's record: what people wrote, and what was written to them. */
public final class Frozen {
    private Frozen() {}

    /** The hashes of all of it, the oldest first. */
    public static List<String> of(ApplicationFile file) {
        return file.record().stream()
                .flatMap(each -> of(each.event()).stream())
                .distinct()
                .toList();
    }

    /** The hash of what an event freezes; empty where it freezes nothing. */
    public static Optional<String> of(FileEvent event) {
        return switch (event) {
            case Submitted submitted -> Optional.of(submitted.frozen());
            case HearingEnded answer -> Optional.ofNullable(answer.frozen());
            case Notified notified -> Optional.of(notified.letter());
            case Declined declined -> Optional.ofNullable(declined.frozen());
            case Appealed appealed -> Optional.of(appealed.frozen());
            case ChangeAsked asked -> Optional.of(asked.frozen());
            case Reported reported -> Optional.of(reported.frozen());
            default -> Optional.empty();
        };
    }
}
