package samspil.grants.file.store;

import java.util.stream.Stream;
import samspil.grants.file.FileRecord.Change;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What else is written with a change of files: tasks, deadlines, what everybody may know. Each bean of this type is
 * asked. A batch has {@value samspil.grants.file.FileRecord#MOST_FILES} files in one transaction of a hundred actions, so
 * there is room for ten more in all, not for one for each file.
 */
@FunctionalInterface
public interface Along {

    /** The actions. Where a condition of theirs fails, nothing is written and the deed is looked at anew. */
    Stream<TransactWriteItem> with(Change change);
}
