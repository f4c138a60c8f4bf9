package samspil.grants.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;

/**
 * Many decisions made at once, too many for one transaction: their money is reserved first, then part after part is
 * decided.
 *
 * @param decided how many parts are decided
 */
public record Batch(Order order, int parts, int decided) {

    /** Whether every part is decided. */
    public boolean isOver() {
        return decided == parts;
    }

    /** The same with one part more decided. */
    Batch next() {
        return new Batch(order, parts, decided + 1);
    }

    /** Whose order it is, without its entries. */
    public record Order(MunicipalityId municipality, String key, String request, Actor by) {

        /**
         * An order of these decisions.
         *
         * @param key names it; the same asked again gets the same answer
         */
        public static Order of(MunicipalityId municipality, String key, Actor by, List<Entry> entries) {
            return new Order(municipality, key, Hash.of(Json.write(entries)), by);
        }

        Deed deed(Entry entry, @Nullable String batch) {
            return new Deed(new Deciding.Decided(entry.decision(), batch), by, key, request, List.of(), _ -> List.of());
        }

        /** What its postings are backed by, and made of. */
        String backing() {
            return "batch/" + key;
        }
    }

    /**
     * One of its decisions.
     *
     * @param number of the last event of the file that was seen
     */
    public record Entry(ApplicationId file, long number, Decision decision) {}

    /**
     * What is decided together.
     *
     * @param number from 1
     */
    public record Part(int number, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** What became of an order. */
    public sealed interface Outcome {

        /**
         * Decided.
         *
         * @param files with their decisions
         * @param skipped that could not be decided any more when their turn came
         */
        record Done(List<ApplicationFile> files, List<ApplicationId> skipped) implements Outcome {}

        /** Nothing is decided: these stand in the way. */
        record Refused(List<Obstacle> obstacles) implements Outcome {}

        /** Nothing is decided: a line has too little for them all. */
        record TooLittle(LineId line) implements Outcome {}

        /** Something else was asked for under the same name. */
        record KeyTaken() implements Outcome {}
    }

    /**
     * Why a file can't be decided.
     *
     * @param code names the rule; the label {@code violation.<code>} says it in words
     */
    public record Obstacle(ApplicationId file, String code) {}
}
