package samspil.access.store;

import java.util.Optional;
import samspil.access.Profile;
import samspil.access.Profiles;

/** Profiles in the table. */
record DynamoProfiles(AccessTable table) implements Profiles {

    @Override
    public Optional<Profile> find(String person) {
        return table.find(ProfileItem.key(person)).map(item -> ProfileItem.read(item, person));
    }
}
