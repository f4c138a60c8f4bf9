package samspil.local.schedules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a schedule is due.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html">Schedule types</a>
 */
public sealed interface Expression permits Cron, Rate, At {

    /** The first time later than this instant; empty when there is none until the year 2199. */
    Optional<Instant> next(Instant after, ZoneId zone);

    /**
     * Reads {@code cron(…)}, {@code rate(…)} or {@code at(…)}.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Expression parse(String text) {
        Matcher call = Pattern.compile("(cron|rate|at)\\((.*)\\)").matcher(text.strip());
        if (!call.matches()) {
            throw new IllegalArgumentException("not a schedule expression: " + text);
        }
        String inner = call.group(2);
        return switch (call.group(1)) {
            case "cron" -> Cron.parse(inner);
            case "rate" -> Rate.parse(inner);
            default -> At.parse(inner);
        };
    }
}
