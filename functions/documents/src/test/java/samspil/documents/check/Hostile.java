package samspil.documents.check;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file nobody should have to trust.
 *
 * @param verdicts what a check may say: names of faults, or {@code ACCEPTED} for one that is odd but harmless
 */
record Hostile(String name, Supplier<byte[]> content, List<String> verdicts) {
    static final String ACCEPTED = "ACCEPTED";

    static Hostile of(String name, DocumentFault fault, Supplier<byte[]> content) {
        return new Hostile(name, content, List.of(fault.name()));
    }

    static Hostile either(String name, List<String> verdicts, Supplier<byte[]> content) {
        return new Hostile(name, content, verdicts);
    }

    static Hostile harmless(String name, Supplier<byte[]> content) {
        return new Hostile(name, content, List.of(ACCEPTED));
    }

    @Override
    public String toString() {
        return name;
    }
}
