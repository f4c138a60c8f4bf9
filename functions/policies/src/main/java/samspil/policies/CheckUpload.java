package samspil.policies;

import java.nio.file.Path;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.CheckedDocument;
import samspil.documents.check.Verdict;

/** Checks what was uploaded, and leaves word of what was found. May run twice: it finds the same. */
public record CheckUpload(CheckDocument check, Quarantine quarantine) {

    /**
     * Checks one upload.
     *
     * @param room a folder of this process, for a copy of the file
     * @return whether the process should end when it has answered, for the check took more of it than it gives back
     */
    public boolean check(Document.Key key, Path room) {
        var file = room.resolve(key.id().value());
        if (!quarantine.fetch(key, file)) {
            return false;
        }
        var verdict = check.check(file);
        switch (verdict) {
            case Verdict.Accepted(var document) -> accept(key, document);
            case Verdict.Refused(var fault, var mustEnd) -> quarantine.tell(key, new Finding(fault, null));
        }
        return verdict.mustEnd();
    }

    /** The word goes last: what it speaks of is there. */
    private void accept(Document.Key key, CheckedDocument document) {
        quarantine.release(key, new DocumentText(document.pages()));
        quarantine.tell(key, new Finding(null, new Checked(facts(key, document), document.advice())));
    }

    /** Whose name the file had is not for this one to know. */
    private static DocumentFacts facts(Document.Key key, CheckedDocument document) {
        var said = document.description();
        return new DocumentFacts(
                key.id(),
                "",
                document.bytes(),
                document.sha256(),
                document.pageCount(),
                said.title(),
                said.language(),
                said.tagged());
    }
}
