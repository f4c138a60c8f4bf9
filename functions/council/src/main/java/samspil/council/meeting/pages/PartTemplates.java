package samspil.council.meeting.pages;

import samspil.pages.Templates;

/** The templates of meetings. */
final class PartTemplates {
    static final Templates ALL = Templates.in("samspil.council.templates");

    private PartTemplates() {}
}
