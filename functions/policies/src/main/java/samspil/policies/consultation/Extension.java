package samspil.policies.consultation;

import java.time.Instant;
import java.time.LocalDate;
import samspil.policies.Texts;

/**
 * More time was given.
 *
 * @param from the last day before
 * @param to the last day since
 * @param at when it was decided
 */
public record Extension(LocalDate from, LocalDate to, String reason, Instant at) {

    /** @throws samspil.kernel.InvalidValue when the reason is blank or longer than four thousand characters */
    public Extension {
        Texts.longText(reason, "/reason");
    }
}
