package samspil.grants.scheme;

import java.time.LocalDate;
import samspil.grants.Texts;

/**
 * A decision to have a scheme so.
 *
 * @param by the committee or council
 * @param minutes where it is found: the case number, the item
 */
public record Adoption(LocalDate on, String by, String minutes) {

    public Adoption {
        Texts.shortText(by, "/by");
        Texts.shortText(minutes, "/minutes");
    }
}
