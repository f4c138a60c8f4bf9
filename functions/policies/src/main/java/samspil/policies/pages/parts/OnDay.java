package samspil.policies.pages.parts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.policies.Policy;
import samspil.policies.pages.words.Visit;

/**
 * Answers which version held on a day.
 *
 * @param typed the day as it was asked for; empty where nobody asked
 * @param day that is meant; absent where nobody asked, or it is no day
 */
public record OnDay(
        Visit visit, Policy policy, String typed, @Nullable LocalDate day) implements Part {

    /** What is said of the day; empty where nobody asked. */
    public String answer() {
        if (day == null) {
            return typed.isEmpty() ? "" : visit.say("on-day.wrong");
        }
        var words = visit.dates().day(day);
        return policy.inForce(day)
                .map(found -> visit.say(
                        found.certain() ? "on-day.held" : "on-day.maybe",
                        words,
                        Integer.toString(found.version().number()),
                        visit.dates().of(found.version().adoption().inForceFrom())))
                .orElseGet(() -> visit.say("on-day.none", words));
    }
}
