package samspil.grants.apply;

import java.io.IOException;
import java.nio.file.Path;

/** Checks what was uploaded, and leaves word of what was found. May run twice: what was found first stands. */
public record CheckUpload(Quarantine quarantine) {

    /**
     * Checks one upload.
     *
     * @param room a folder of this process, for a copy of the file
     * @throws IOException where this machine's disk fails
     */
    public void check(Attachment.Key key, Path room) throws IOException {
        if (!quarantine.isChecked(key)) {
            look(key, room.resolve(key.id().value()));
        }
        quarantine.forget(key);
    }

    /** The word goes last: what it speaks of is there. */
    private void look(Attachment.Key key, Path file) throws IOException {
        if (!quarantine.fetch(key, file)) {
            return;
        }
        var finding = CheckContent.of(file);
        if (finding.isClean()) {
            quarantine.release(key);
        }
        quarantine.tell(key, finding);
    }
}
