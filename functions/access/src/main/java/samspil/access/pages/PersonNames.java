package samspil.access.pages;

import jakarta.inject.Singleton;
import samspil.access.Profile;
import samspil.access.Profiles;
import samspil.kernel.Language;

/** What somebody is called at their own municipality's desk. */
@Singleton
record PersonNames(Profiles profiles) {

    /** The name of the last log-in; the code where they never logged in. */
    String of(Language language, String person) {
        return profiles.find(person)
                .map(Profile::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() ->
                        AccessPages.say(language, "people.unknown", person.substring(0, Math.min(8, person.length()))));
    }
}
