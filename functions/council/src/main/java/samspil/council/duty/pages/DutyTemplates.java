package samspil.council.duty.pages;

import samspil.pages.Templates;

/** The templates of duties. */
final class DutyTemplates {
    static final Templates ALL = Templates.in("samspil.council.templates");

    private DutyTemplates() {}
}
