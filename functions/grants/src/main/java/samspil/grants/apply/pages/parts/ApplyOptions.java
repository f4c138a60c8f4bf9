package samspil.grants.apply.pages.parts;

import java.util.List;
import samspil.kernel.Language;
import samspil.pages.components.Choice;
import samspil.pages.components.Field;

/**
 * Options in a cell of a table.
 *
 * @param field its label is said to those who don't see the column
 * @param many whether more than one may be chosen
 * @param wrong whether it has to be put right
 */
public record ApplyOptions(Language language, Field field, boolean many, boolean wrong, List<Choice> choices)
        implements ApplyPart {

    public ApplyOptions {
        choices = List.copyOf(choices);
    }

    /** The id of an option; the first has the field's own, so that the error summary leads to it. */
    public String id(int index) {
        return index == 0 ? field.name() : field.name() + "-" + index;
    }
}
