package samspil.grants.file;

import org.jspecify.annotations.Nullable;
import samspil.platform.json.ByKind;

/** What the applicant answers to the decision. */
@ByKind
public sealed interface Answering extends FileEvent {

    /** They take it, with its terms. */
    record Accepted() implements Answering {}

    /**
     * They don't want it.
     *
     * @param frozen hash of why; absent where they don't say
     */
    record Declined(@Nullable String frozen) implements Answering {}

    /** They want another decision. Whether that came in time, the letter says. */
    record Appealed(String frozen) implements Answering {}
}
