package samspil.access;

import java.util.Optional;

/** What is known of persons. */
@FunctionalInterface
public interface Profiles {

    /** What the provider said at the last log-in; empty for somebody who never logged in here. */
    Optional<Profile> find(String person);
}
