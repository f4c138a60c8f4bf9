package samspil.grants.apply.pages.parts;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.pages.Templates;

/** A part of the form of an application: a record whose template has its name. */
sealed interface ApplyPart extends Content permits ApplyButton, ApplyCell, ApplyFirst, ApplyGroup, ApplyOptions {
    /** The templates of this module. */
    Templates TEMPLATES = Templates.in("samspil.grants.templates");

    @Override
    default void writeTo(TemplateOutput output) {
        TEMPLATES.content(getClass().getSimpleName(), this).writeTo(output);
    }
}
