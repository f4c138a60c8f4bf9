package samspil.reminders;

import java.util.List;
import samspil.kernel.MunicipalityId;

/**
 * One mail to one person, with all they are to be told. What is in it never changes; whether it still holds is asked
 * again before each attempt.
 *
 * @param notices of one person and one municipality, at most {@value #MOST}
 */
public record Parcel(Key key, List<Notice> notices) {
    /** So that all of it is settled in one transaction. */
    public static final int MOST = 40;

    /**
     * What names it.
     *
     * @param id nobody can guess it, for it opens the way out of a subscription; letters, digits and hyphens alone
     */
    public record Key(MunicipalityId municipality, String id) {}

    public Parcel {
        notices = List.copyOf(notices);
    }

    /** Where it goes. */
    public String email() {
        return notices.getFirst().email();
    }
}
