package samspil.pages.components;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A part of a page: a record whose template has its name. Put into a template it draws itself. */
public interface Component extends Content {

    @Override
    default void writeTo(TemplateOutput output) {
        Drawings.TEMPLATES
                .content("components/" + getClass().getSimpleName(), this)
                .writeTo(output);
    }
}
