package samspil.grants.scheme.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A part of the pages of schemes: a record whose template has its name. */
interface Part extends Content {

    @Override
    default void writeTo(TemplateOutput output) {
        PartTemplates.ALL.content(getClass().getSimpleName(), this).writeTo(output);
    }
}
