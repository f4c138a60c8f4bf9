package samspil.council.meeting.pages;

import jakarta.inject.Singleton;
import samspil.council.meeting.calendar.Organizer;
import samspil.council.meeting.calendar.Organizers;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Dress;
import samspil.pages.Sites;

/** The municipality itself, at the address that its pages name. */
@Singleton
record SiteOrganizers(Sites sites) implements Organizers {
    private static final String NOBODY = "samspil@samspil.example";

    @Override
    public Organizer of(Municipality municipality, Language language) {
        var site = sites.of(municipality, language);
        var email = sites.dresses().of(municipality).map(Dress::email).orElse(NOBODY);
        return new Organizer(municipality.name(), email, sites.origin() + site.home() + "/meetings/", language);
    }
}
