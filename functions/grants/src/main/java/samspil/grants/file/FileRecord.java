package samspil.grants.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;
import samspil.grants.budget.Posting;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.outbox.Letter;

/** Where what happens to files is recorded, together with the money it moves. Nothing in it is ever changed. */
public interface FileRecord extends Files {

    /** The most files that one transaction takes. */
    int MOST_FILES = 33;

    /** Writes all of it or nothing. */
    Written append(Change change);

    /**
     * What happens at once.
     *
     * @param steps at most {@value #MOST_FILES}
     * @param postings at most one for each line
     * @param batch that it is a part of, as it stands then; absent where it is part of none
     */
    record Change(
            List<Step> steps,
            List<Posting> postings,
            AuditEvent audit,
            @Nullable Batch batch) {

        public Change {
            steps = List.copyOf(steps);
            postings = List.copyOf(postings);
        }

        /** Whose files they are. */
        public MunicipalityId municipality() {
            return audit.municipality();
        }
    }

    /**
     * The next event of a file.
     *
     * @param frozen what somebody wrote, to be frozen with it
     * @param letters what is sent because of it
     */
    record Step(ApplicationFile after, List<String> frozen, List<Letter> letters) {

        public Step {
            frozen = List.copyOf(frozen);
            letters = List.copyOf(letters);
        }

        /** The event itself. */
        public Recorded next() {
            return after.last();
        }
    }

    /** What became of it. */
    sealed interface Written {

        /** It stands. */
        record Done() implements Written {}

        /** A file or the batch has moved on since it was seen. */
        record Stale() implements Written {}

        /** A line has too little. */
        record TooLittle(LineId line) implements Written {}
    }
}
