package samspil.platform.reminders;

/** On what occasion one is reminded. */
public sealed interface Occasion {

    /** Its place in the reminder's name, such as {@code before-030}. */
    String code();

    /** So many days before the first day on which it is due. */
    record Before(int days) implements Occasion {
        @Override
        public String code() {
            return "before-%03d".formatted(days);
        }
    }

    /** The day, the season or the year has come. */
    record Begun() implements Occasion {
        @Override
        public String code() {
            return "begun";
        }
    }

    /**
     * It is too late, and still to be done.
     *
     * @param count which time this is, from 1
     */
    record Overdue(int count) implements Occasion {
        @Override
        public String code() {
            return "overdue-%04d".formatted(count);
        }
    }

    /**
     * The occasion of that code.
     *
     * @throws IllegalArgumentException where no occasion has it
     */
    static Occasion of(String code) {
        var part = code.split("-", 2);
        return switch (part[0]) {
            case "before" -> new Before(Integer.parseInt(part[1]));
            case "begun" -> new Begun();
            case "overdue" -> new Overdue(Integer.parseInt(part[1]));
            default -> throw new IllegalArgumentException("no occasion is called " + code);
        };
    }
}
