package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * What must be put right, at the top of a form. Takes the focus when the page opens.
 *
 * @param fields all of the form; those without fault are left out
 */
public record ErrorSummary(Language language, List<Field> fields) implements Component {
    public ErrorSummary {
        fields = List.copyOf(fields);
    }

    /** The fields with a fault, in the order of the form. */
    public List<Field> failed() {
        return fields.stream().filter(Field::failed).toList();
    }

    /** What is wrong with a field, and with which one where others lack the same: no two links read alike. */
    public String said(Field field) {
        boolean alone = failed().stream()
                        .filter(other -> other.error().equals(field.error()))
                        .count()
                == 1;
        return alone ? field.error() : field.label() + " – " + field.error();
    }
}
