package samspil.grants.file.store;

import samspil.grants.file.ApplicationFile;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** For what is written of a file elsewhere and must not outlive what it was made of. */
public record Unmoved(Table files) {

    /** The action whose condition fails where something was recorded on the file since it was seen. */
    public TransactWriteItem since(ApplicationFile seen) {
        return files.requiringNone(FileItem.event(seen, seen.number() + 1));
    }
}
