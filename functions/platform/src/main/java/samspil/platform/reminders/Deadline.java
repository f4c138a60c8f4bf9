package samspil.platform.reminders;

import java.util.EnumSet;
import java.util.Set;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Audience;

/**
 * Something that is to happen by then. It is the truth; reminders are derived from it.
 *
 * @param name what it is about, as people call it: a policy's title, a meeting's; never a person's
 * @param address where it is done: a path below the language, such as {@code /herlev/meetings/abc}
 * @param plan raised whenever the day or the time changes: a meeting's SEQUENCE, the number of a policy's event;
 *     reminders of an earlier plan are never sent
 * @param audiences whom it concerns; whom the {@link Rule} of its kind names where it is empty
 */
public record Deadline(Key key, LocalText name, String address, Due due, long plan, Set<Audience> audiences) {

    /**
     * What names it. Put again under the same key it takes the place of the first.
     *
     * @param subject id of the policy, the meeting, the election
     */
    public record Key(MunicipalityId municipality, DeadlineKind kind, String subject) {}

    public Deadline {
        audiences = Set.copyOf(audiences);
    }

    /** One that concerns whom its kind usually does. */
    public static Deadline of(Key key, LocalText name, String address, Due due, long plan) {
        return new Deadline(key, name, address, due, plan, Set.of());
    }

    /** The rule it follows. */
    public Rule rule() {
        return Rule.of(key.kind());
    }

    /** Who is told on an occasion: whom it concerns, and later whom it is brought before. */
    public Set<Audience> told(Occasion occasion) {
        var told = EnumSet.noneOf(Audience.class);
        told.addAll(audiences.isEmpty() ? rule().audiences() : audiences);
        told.addAll(rule().escalation(occasion));
        return told;
    }
}
