package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.util.Map;
import samspil.pages.components.TextField;
import samspil.policies.pages.words.Visit;

/** A question answered in a line. */
public record LineAsk(String name, boolean required) implements Ask {

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        return new TextField(visit.language(), field(visit, errors, typed), "text", "off");
    }
}
