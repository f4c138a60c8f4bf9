package samspil.grants.scheme.pages;

import java.util.List;
import samspil.pages.components.Spoken;

/** Lines with a dot before each. */
public record Points(List<Spoken> lines) implements Part {

    public Points {
        lines = List.copyOf(lines);
    }
}
