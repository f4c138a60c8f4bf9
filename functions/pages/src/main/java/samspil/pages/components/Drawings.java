package samspil.pages.components;

import samspil.pages.Templates;

/** The templates that the components share. */
final class Drawings {

    static final Templates TEMPLATES = Templates.in("samspil.pages.templates");

    private Drawings() {}
}
