package samspil.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import samspil.kernel.MunicipalityId;

/** What the directory lists. Every entry is kept by its home municipality and may be shown in others too. */
public sealed interface Entry permits Organisation, Activity, Opportunity, Venue {

    /** Its name for good. */
    EntryId id();

    /** The municipality that keeps it. */
    MunicipalityId home();

    /** Other municipalities that show it. */
    Set<MunicipalityId> alsoIn();

    /** Name, words and categories. */
    About about();

    /** Whom to ask; the ones without consent are for the municipality only. */
    List<Contact> contacts();

    /** Who said it and when it was last confirmed. */
    Trust trust();

    /** The entries it points at: organisers, activities, venues. */
    List<EntryId> related();

    /** What everybody may see: contacts with consent, the place as exact as its privacy allows. */
    Entry published();

    /** The same entry with its trust changed. */
    Entry trusted(Trust trust);

    /** Which of the four it is. */
    default Kind kind() {
        return switch (this) {
            case Organisation _ -> Kind.ORGANISATION;
            case Activity _ -> Kind.ACTIVITY;
            case Opportunity _ -> Kind.OPPORTUNITY;
            case Venue _ -> Kind.VENUE;
        };
    }

    /** Every municipality that shows it, its home among them. */
    default Set<MunicipalityId> shownIn() {
        var all = new TreeSet<>(alsoIn());
        all.add(home());
        return all;
    }
}
