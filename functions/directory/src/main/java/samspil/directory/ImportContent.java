package samspil.directory;

import java.util.List;
import samspil.kernel.Violation;

/** What was found in a file that comes in. */
public sealed interface ImportContent {

    /** Its records, in their order. */
    record Rows(List<ImportRow> rows) implements ImportContent {}

    /** It can't be read as what it says it is. */
    record Broken(List<Violation> violations) implements ImportContent {}

    /** Broken for one reason. */
    static ImportContent broken(String pointer, String code) {
        return new Broken(List.of(new Violation(pointer, code)));
    }
}
