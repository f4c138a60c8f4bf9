package samspil.grants.decide;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import samspil.grants.file.Case;
import samspil.grants.law.Edition;

/**
 * Until when somebody may answer a decision.
 *
 * @param acceptUntil the last moment to accept
 * @param appealUntil the last moment to appeal; absent where no term is set
 */
public record AnswerTerms(Instant acceptUntil, @Nullable Instant appealUntil) {
    /** No law sets it; the municipality asks for an answer within a month, so that money does not lie idle. */
    private static final int ACCEPT_DAYS = 30;

    /** The terms of a letter that is sent now. */
    public static AnswerTerms of(Case it, Edition law, Instant now) {
        var zone = it.round().window().zone();
        var days = it.terms().legal().appeal().days();
        var term = days == null ? law.appealDays() : days;
        return new AnswerTerms(end(now, zone, ACCEPT_DAYS), term == null ? null : end(now, zone, term));
    }

    /** The end of the day so many days later. */
    private static Instant end(Instant now, ZoneId zone, int days) {
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
                .toInstant();
    }
}
