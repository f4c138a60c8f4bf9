package samspil.local.schedules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cron of plain lists, read in the slowest and plainest way: the measure for the quick one. */
record PlainCron(Set<Integer> minutes, Set<Integer> hours, Set<Integer> days, boolean ofWeek, Set<Integer> months) {

    static PlainCron any(Random random) {
        boolean ofWeek = random.nextBoolean();
        return new PlainCron(
                some(random, 0, 59, 4),
                random.nextInt(3) == 0 ? all(0, 23) : some(random, 0, 23, 5),
                ofWeek ? some(random, 1, 7, 3) : some(random, 1, 31, 8),
                ofWeek,
                random.nextBoolean() ? all(1, 12) : some(random, 1, 12, 6));
    }

    private static Set<Integer> some(Random random, int least, int most, int howMany) {
        return IntStream.rangeClosed(0, random.nextInt(howMany))
                .mapToObj(each -> least + random.nextInt(most - least + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> all(int least, int most) {
        return IntStream.rangeClosed(least, most).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    String text() {
        return "cron(%s %s %s %s %s *)"
                .formatted(
                        list(minutes), list(hours), ofWeek ? "?" : list(days), list(months), ofWeek ? list(days) : "?");
    }

    private static String list(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    List<Instant> times(Instant from, Instant to, ZoneId zone) {
        List<Instant> times = new ArrayList<>();
        Set<LocalDateTime> seen = new TreeSet<>();
        for (Instant time = from; time.isBefore(to); time = time.plusSeconds(60)) {
            ZonedDateTime local = time.atZone(zone);
            if (matches(local) && seen.add(local.toLocalDateTime())) {
                times.add(time);
            }
        }
        return times;
    }

    private boolean matches(ZonedDateTime time) {
        int day = ofWeek ? time.getDayOfWeek().getValue() % 7 + 1 : time.getDayOfMonth();
        return minutes.contains(time.getMinute())
                && hours.contains(time.getHour())
                && days.contains(day)
                && months.contains(time.getMonthValue());
    }
}
