package samspil.demo.stock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.directory.Recurrence;

/** When an activity takes place: {@code TU 19:00 2:15}, the days as {@link Rhythm} reads them. */
public record Hours(Rhythm rhythm, LocalTime at, Duration lasts) {

    static Optional<Hours> of(List<String> words) {
        int days = words.size() - 2;
        return days < 1
                ? Optional.empty()
                : Optional.of(new Hours(
                        Rhythm.of(words.subList(0, days)),
                        LocalTime.parse(words.get(days)),
                        duration(words.get(days + 1))));
    }

    /** As the directory has it: wall-clock hours in this zone, nothing in the holidays. */
    public Recurrence in(ZoneId zone) {
        var first = rhythm.first();
        var except = Holidays.days()
                .filter(day -> rhythm.again(first, day))
                .map(this::on)
                .collect(Collectors.toSet());
        return new Recurrence(on(first), lasts, zone, rhythm.rule().orElse(null), except, Set.of());
    }

    private LocalDateTime on(LocalDate day) {
        return day.atTime(at);
    }

    private static Duration duration(String text) {
        var parts = text.split(":", 2);
        return Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
    }
}
