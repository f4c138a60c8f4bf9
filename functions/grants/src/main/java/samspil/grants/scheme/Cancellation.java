package samspil.grants.scheme;

import java.time.Instant;
import samspil.grants.Texts;

/** A round was called off. */
public record Cancellation(Instant at, String reason) {

    public Cancellation {
        Texts.longText(reason, "/reason");
    }
}
