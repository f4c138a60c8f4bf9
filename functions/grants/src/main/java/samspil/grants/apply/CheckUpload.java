package samspil.grants.apply;

import java.io.IOException;
import java.nio.file.Path;

/** Checks what was uploaded, and leaves word of what was found. May run twice: what was found first stands. */
public record CheckUpload(CheckContent content, Quarantine quarantine) {

    /**
     * Checks one upload.
     *
     * @param room a folder of this process, for a copy of the file
     * @return whether the process should end when it has answered, for the check took more of it than it gives back
     * @throws IOException where this machine's disk fails
     */
    public boolean check(Attachment.Key key, Path room) throws IOException {
        boolean mustEnd =
                !quarantine.isChecked(key) && look(key, room.resolve(key.id().value()));
        quarantine.forget(key);
        return mustEnd;
    }

    /** The word goes last: what it speaks of is there. */
    private boolean look(Attachment.Key key, Path file) throws IOException {
        if (!quarantine.fetch(key, file)) {
            return false;
        }
        var seen = content.look(file);
        if (seen.finding().isClean()) {
            quarantine.release(key);
        }
        quarantine.tell(key, seen.finding());
        return seen.mustEnd();
    }
}
