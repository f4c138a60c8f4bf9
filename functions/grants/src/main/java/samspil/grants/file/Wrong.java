package samspil.grants.file;

import java.util.Optional;
import samspil.kernel.Violation;

/** A rule's answer. */
final class Wrong {
    private Wrong() {}

    /** Nothing where it holds, else the violation. */
    static Optional<Violation> unless(boolean holds, String code, String pointer) {
        return holds ? Optional.empty() : Optional.of(new Violation(pointer, code));
    }
}
