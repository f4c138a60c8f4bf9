package samspil.platform.access;

import java.time.Instant;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Somebody who comes to the desk of a municipality now, by a duty, and reads a language. */
public record Seat(Municipality municipality, Language language, Instant now, Identity identity, Duty duty) {}
