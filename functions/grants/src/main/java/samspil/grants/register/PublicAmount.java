package samspil.grants.register;

import java.util.List;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.Award;
import samspil.grants.file.Deciding.Lapsed;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.kernel.Money;

/**
 * The amount that everybody may know of: what the applicant was told last, and nothing of what they don't take.
 *
 * @param events of a file, the oldest first
 */
public record PublicAmount(List<FileEvent> events) {

    /** Nothing while nobody was told. */
    public Money amount() {
        for (int i = events.size(); i > 0; i--) {
            if (isTold(events.get(i - 1))) {
                return new Award(events.subList(0, i)).amount();
            }
            if (isGivenUp(events.get(i - 1))) {
                return Money.ZERO;
            }
        }
        return Money.ZERO;
    }

    /** Whether an event may change it. */
    public static boolean mayChange(FileEvent event) {
        return isTold(event) || isGivenUp(event);
    }

    private static boolean isTold(FileEvent event) {
        return event instanceof Notified || event instanceof ChangeAgreed;
    }

    private static boolean isGivenUp(FileEvent event) {
        return event instanceof Declined || event instanceof Lapsed;
    }
}
