package samspil.grants.clock;

import java.time.Instant;
import java.util.List;
import samspil.grants.apply.Draft;
import samspil.platform.outbox.Letter;

/** Where the words come from that tell an applicant that their draft will be removed. */
@FunctionalInterface
public interface DraftWarning {

    /** The letters; none where nobody's address is known. */
    List<Letter> of(Draft draft, Instant removal);
}
