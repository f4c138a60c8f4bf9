package samspil.access.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import samspil.pages.Templates;

/**
 * A letter on paper.
 *
 * @param recipient the address, line by line
 * @param code set apart, large
 */
public record Letter(
        List<String> recipient, String day, String subject, List<String> paragraphs, String code, List<String> closing)
        implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.access.templates");

    public Letter {
        recipient = List.copyOf(recipient);
        paragraphs = List.copyOf(paragraphs);
        closing = List.copyOf(closing);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("Letter", this).writeTo(output);
    }
}
