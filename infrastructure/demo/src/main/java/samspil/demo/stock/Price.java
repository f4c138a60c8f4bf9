package samspil.demo.stock;

import java.util.Optional;
import samspil.directory.Cost;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;

/**
 * What taking part costs: whole kroner and a note such as {@code pr. sæson}; a hyphen where nobody said.
 *
 * @param note empty where the amount says it all
 */
public record Price(int kroner, String note) {

    static Optional<Price> of(String text) {
        var parts = text.split("[ ,]+", 2);
        return text.equals("-")
                ? Optional.empty()
                : Optional.of(new Price(Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : ""));
    }

    /** As the directory has it, with the note in this language. */
    public Cost in(Language language) {
        return new Cost(new Money(kroner * 100L), note.isEmpty() ? null : LocalText.of(language, note));
    }
}
