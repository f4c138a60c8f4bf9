package samspil.local.schedules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Once, at a local time. */
record At(LocalDateTime time) implements Expression {

    static At parse(String text) {
        try {
            return new At(LocalDateTime.parse(text.strip()));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("at(" + text + ") needs yyyy-mm-ddThh:mm:ss", malformed);
        }
    }

    @Override
    public Optional<Instant> next(Instant after, ZoneId zone) {
        return Optional.of(time.atZone(zone).toInstant()).filter(each -> each.isAfter(after));
    }
}
