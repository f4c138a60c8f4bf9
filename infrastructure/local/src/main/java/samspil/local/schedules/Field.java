package samspil.local.schedules;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The numbers a cron field allows, and the names they may be written with.
 *
 * @param names in order from the least number, possibly none
 */
record Field(String name, int least, int most, List<String> names) {
    static final Field MINUTES = new Field("minutes", 0, 59, List.of());
    static final Field HOURS = new Field("hours", 0, 23, List.of());
    static final Field DAYS = new Field("day of month", 1, 31, List.of());
    static final Field MONTHS = new Field(
            "month",
            1,
            12,
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
    static final Field WEEKDAYS =
            new Field("day of week", 1, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));
    static final Field YEARS = new Field("year", 1970, 2199, List.of());

    /** The numbers that a list of values, ranges and steps stands for. */
    BitSet parse(String text) {
        BitSet numbers = new BitSet(most + 1);
        for (String part : text.split(",", -1)) {
            add(part, numbers);
        }
        return numbers;
    }

    private void add(String part, BitSet numbers) {
        String[] stepped = part.split("/", 2);
        int step = stepped.length == 2 ? step(stepped[1]) : 1;
        String[] range = stepped[0].equals("*") ? new String[] {"" + least, "" + most} : stepped[0].split("-", 2);
        int from = number(range[0]);
        int to = range.length == 2 ? number(range[1]) : stepped.length == 2 ? most : from;
        if (to < from) {
            throw wrong(part);
        }
        for (int number = from; number <= to; number += step) {
            numbers.set(number);
        }
    }

    private int step(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw wrong("/" + text);
        }
        return Integer.parseInt(text);
    }

    /** One value, by number or name. */
    int number(String text) {
        int named = names.indexOf(text.toUpperCase(Locale.ROOT));
        if (named >= 0) {
            return least + named;
        }
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw wrong(text);
        }
        return number;
    }

    IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("cron: " + text + " is no " + name + " from " + least + " to " + most);
    }
}
