package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.util.Map;
import samspil.pages.components.TextArea;
import samspil.policies.pages.words.Visit;

/** A question answered in several lines. */
public record AreaAsk(String name, boolean required, int rows) implements Ask {
    private static final int LONGEST = 4_000;

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        return new TextArea(visit.language(), field(visit, errors, typed), rows, LONGEST);
    }
}
