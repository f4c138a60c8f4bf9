package samspil.access.store;

import java.util.Optional;
import samspil.access.Profile;
import samspil.access.Profiles;
import samspil.platform.store.Table;

/** Profiles in the table. */
record DynamoProfiles(Table table) implements Profiles {

    @Override
    public Optional<Profile> find(String person) {
        return table.find(ProfileItem.key(person)).map(item -> ProfileItem.read(item, person));
    }
}
