package samspil.grants.scheme;

import java.time.Instant;
import samspil.grants.Texts;

/** A scheme is not given any more; rounds that were opened are carried through. */
public record Retirement(Instant at, String reason) {

    public Retirement {
        Texts.longText(reason, "/reason");
    }
}
