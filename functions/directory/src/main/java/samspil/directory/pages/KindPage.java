package samspil.directory.pages;

import gg.jte.Content;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Entry;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Venue;
import samspil.directory.pages.words.View;

/** What the page of one kind of entry has that the others have not. */
sealed interface KindPage permits OrganisationPage, ActivityPage, OpportunityPage, VenuePage {

    /** Below the description. */
    Stream<Content> main();

    /** Beside it, below the contacts. */
    Stream<Content> side();

    static KindPage of(View view, Entry entry) {
        return switch (entry) {
            case Organisation it -> new OrganisationPage(view, it);
            case Activity it -> new ActivityPage(view, it);
            case Opportunity it -> new OpportunityPage(view, it);
            case Venue it -> new VenuePage(view, it);
        };
    }
}
