package samspil.council;

import samspil.kernel.InvalidValue;

/**
 * When an election is called, when candidates are named and when ballots are cast, counted back from the election day.
 *
 * @param notice the last day on which it may be called, in days before
 * @param nomination the last day for candidates, in days before
 * @param deadline the time on that day
 * @param ballot the first day of the ballot, in days before; 0 for the day itself
 * @param opens the time at which the ballot opens on its first day
 * @param closes the time at which it closes on the election day
 */
public record Timing(int notice, int nomination, TimeOfDay deadline, int ballot, TimeOfDay opens, TimeOfDay closes) {
    private static final int LONGEST = 365;

    /** @throws InvalidValue when they are out of order */
    public Timing {
        InvalidValue.unless(notice >= 1 && notice <= LONGEST, "timing.days", "/notice");
        InvalidValue.unless(nomination >= 0 && nomination <= notice, "timing.order", "/nomination");
        InvalidValue.unless(ballot >= 0 && ballot <= nomination, "timing.order", "/ballot");
        boolean ordered = ballot > 0 || opens.time().isBefore(closes.time());
        InvalidValue.unless(ordered, "timing.order", "/closes");
        boolean settled = ballot < nomination || !opens.time().isBefore(deadline.time());
        InvalidValue.unless(settled, "timing.order", "/opens");
    }
}
