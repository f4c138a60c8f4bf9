package samspil.council.meeting;

import java.time.Instant;
import samspil.council.PlainText;

/** That it will not be held. */
public record Cancellation(String reason, Instant at) {

    public Cancellation {
        PlainText.explanation(reason, "/reason");
    }
}
