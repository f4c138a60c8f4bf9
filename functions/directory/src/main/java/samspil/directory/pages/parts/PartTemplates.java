package samspil.directory.pages.parts;

import samspil.pages.Templates;

/** The templates of the directory. */
final class PartTemplates {
    static final Templates ALL = Templates.in("samspil.directory.templates");

    private PartTemplates() {}
}
