package samspil.policies.pages.parts;

import samspil.pages.Templates;

/** The templates of policies. */
final class PartTemplates {
    static final Templates ALL = Templates.in("samspil.policies.templates");

    private PartTemplates() {}
}
