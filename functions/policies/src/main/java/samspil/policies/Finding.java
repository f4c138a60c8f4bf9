package samspil.policies;

import org.jspecify.annotations.Nullable;
import samspil.documents.check.DocumentFault;
import samspil.kernel.InvalidValue;

/**
 * What a check says of a document, as it is handed from the function that reads it, and may do nothing else, to the one
 * that publishes.
 *
 * @param fault why it can't be published; absent where it can
 * @param checked what it is; absent where it can't be published
 */
public record Finding(
        @Nullable DocumentFault fault, @Nullable Checked checked) {

    public Finding {
        InvalidValue.unless((fault == null) != (checked == null), "finding");
    }
}
