package samspil.council.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.pages.Templates;

/** A part of these pages: a record whose template has its name. */
interface Part extends Content {

    @Override
    default void writeTo(TemplateOutput output) {
        Drawn.TEMPLATES.content(getClass().getSimpleName(), this).writeTo(output);
    }

    /** Made when the first part is drawn. */
    final class Drawn {
        private static final Templates TEMPLATES = Templates.in("samspil.council.templates");

        private Drawn() {}
    }
}
