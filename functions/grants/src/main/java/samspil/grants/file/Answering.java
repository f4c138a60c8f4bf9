package samspil.grants.file;

import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.platform.json.ByKind;

/** What the applicant answers to the decision. */
@ByKind
public sealed interface Answering extends FileEvent {

    /** They take it, with its terms. */
    record Accepted() implements Answering {}

    /** They don't want it. */
    record Declined(@Nullable String reason) implements Answering {

        public Declined {
            Texts.longText(reason, "/reason");
        }
    }

    /** They want another decision. Whether that came in time, the letter says. */
    record Appealed(String frozen) implements Answering {}
}
