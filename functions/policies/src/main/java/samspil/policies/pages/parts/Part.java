package samspil.policies.pages.parts;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A part of the pages of policies: a record whose template has its name. */
public interface Part extends Content {

    @Override
    default void writeTo(TemplateOutput output) {
        PartTemplates.ALL.content(getClass().getSimpleName(), this).writeTo(output);
    }
}
