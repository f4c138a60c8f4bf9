package samspil.benchmarks.reminders;

import java.util.Locale;
import java.util.Map;
import samspil.reminders.End;

/**
 * What became of all.
 *
 * @param reminders that were due
 * @param notices of them, one for each person
 * @param lost that ended in no way, or were called sent and never left
 * @param extra copies beyond the first
 * @param most copies of one notice
 * @param unknown mails that were taken while the answer was lost
 * @param wrong that said what was not so, or went out early
 * @param ends how notices ended
 */
public record Figures(
        long reminders, long notices, long lost, long extra, int most, int unknown, int wrong, Map<End, Long> ends) {

    /** Extra copies of a hundred notices. */
    public double extraShare() {
        return notices == 0 ? 0 : 100.0 * extra / notices;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d reminders, %,d notices: %d lost, %d extra copies (%.4f %%), at most %d of one, %,d unknown answers,"
                        + " %d wrong; %s",
                reminders,
                notices,
                lost,
                extra,
                extraShare(),
                most,
                unknown,
                wrong,
                ends);
    }
}
