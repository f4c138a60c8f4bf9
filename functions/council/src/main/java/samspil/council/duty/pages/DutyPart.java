package samspil.council.duty.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A part of the pages of duties: a record whose template has its name. */
interface DutyPart extends Content {

    @Override
    default void writeTo(TemplateOutput output) {
        DutyTemplates.ALL.content(getClass().getSimpleName(), this).writeTo(output);
    }
}
