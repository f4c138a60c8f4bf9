package samspil.grants.scheme.pages;

import samspil.pages.Templates;

/** The templates of schemes. */
final class PartTemplates {
    static final Templates ALL = Templates.in("samspil.grants.templates");

    private PartTemplates() {}
}
