package samspil.platform.reminders;

import static samspil.platform.addressees.Audience.ADMINISTRATOR;
import static samspil.platform.addressees.Audience.CHAIR;
import static samspil.platform.addressees.Audience.CONTACT_PERSON;
import static samspil.platform.addressees.Audience.COUNCIL;
import static samspil.platform.addressees.Audience.ORGANISATIONS;
import static samspil.platform.addressees.Audience.PARTICIPANTS;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import samspil.platform.addressees.Audience;

/**
 * How a kind of deadline is reminded of.
 *
 * @param before days before the first day on which it is due
 * @param begun whether one is told when the day, the season or the year has come
 * @param overdueEvery days between two reminders of what is overdue; 0 where nothing is said then
 * @param audiences who is told
 * @param escalatesTo who is told too from the second reminder of what is overdue on
 */
public record Rule(
        List<Integer> before, boolean begun, int overdueEvery, Set<Audience> audiences, Set<Audience> escalatesTo) {
    /** When mails go out, in the zone of the deadline. */
    public static final LocalTime HOUR = LocalTime.of(9, 0);

    /** From when on mails may go out, and those that were kept back too. */
    public static final LocalTime OPENS = LocalTime.of(8, 0);

    /** From when on none goes out. */
    public static final LocalTime CLOSES = LocalTime.of(17, 0);

    private static final int ESCALATES_AT = 2;
    private static final Set<Audience> OFFICE = Set.of(CONTACT_PERSON);

    /** The rule for a kind. */
    public static Rule of(DeadlineKind kind) {
        return switch (kind) {
            case REVISION -> new Rule(List.of(90, 30, 7, 1), true, 14, Set.of(ADMINISTRATOR), OFFICE);
            case DIALOGUE -> new Rule(List.of(90, 30, 7), false, 14, OFFICE, Set.of(ADMINISTRATOR));
            case MEETING -> once(List.of(7, 1), Set.of(PARTICIPANTS));
            case RSVP, GRANT_ANSWER, GRANT_AWARD -> once(List.of(7, 1), Set.of(PARTICIPANTS));
            case NOMINATION, BALLOT -> once(List.of(7, 1), Set.of(ORGANISATIONS));
            case ELECTION -> new Rule(List.of(90, 30, 7), true, 14, OFFICE, Set.of(ADMINISTRATOR));
            case TERM -> new Rule(List.of(90, 30), false, 14, Set.of(CHAIR, CONTACT_PERSON), Set.of(ADMINISTRATOR));
            case MINUTES -> new Rule(List.of(3), true, 7, OFFICE, Set.of(CHAIR));
            case FOLLOW_UP -> new Rule(List.of(7, 1), true, 14, Set.of(PARTICIPANTS), OFFICE);
            case ROUND -> once(List.of(30, 7, 1), Set.of(ORGANISATIONS, COUNCIL));
            case GRANT_REPORT -> new Rule(List.of(30, 7), false, 14, Set.of(PARTICIPANTS), Set.of());
        };
    }

    /** What is over when it is over. */
    private static Rule once(List<Integer> before, Set<Audience> audiences) {
        return new Rule(before, false, 0, audiences, Set.of());
    }

    /** Who is told besides. */
    Set<Audience> escalation(Occasion occasion) {
        return occasion instanceof Occasion.Overdue overdue && overdue.count() >= ESCALATES_AT ? escalatesTo : Set.of();
    }
}
