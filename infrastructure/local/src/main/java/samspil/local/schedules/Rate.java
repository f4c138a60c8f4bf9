package samspil.local.schedules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every so often, counted from the epoch, so that the times don't depend on when the runner was started. */
record Rate(Duration period) implements Expression {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5}) +(minute|hour|day)(s?)");

    static Rate parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        boolean plural = form.matches() && !form.group(3).isEmpty();
        if (!form.matches() || form.group(1).equals("1") == plural) {
            throw new IllegalArgumentException("rate(" + text + ") needs a value and minute(s), hour(s) or day(s)");
        }
        long value = Long.parseLong(form.group(1));
        return new Rate(
                switch (form.group(2)) {
                    case "minute" -> Duration.ofMinutes(value);
                    case "hour" -> Duration.ofHours(value);
                    default -> Duration.ofDays(value);
                });
    }

    @Override
    public Optional<Instant> next(Instant after, ZoneId zone) {
        long step = period.toSeconds();
        return Optional.of(Instant.ofEpochSecond((Math.floorDiv(after.getEpochSecond(), step) + 1) * step));
    }
}
