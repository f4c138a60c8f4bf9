package samspil.access.store;

import java.util.Optional;
import samspil.access.Profile;
import samspil.platform.store.Item;

/** A profile as an item. */
final class ProfileItem {
    private ProfileItem() {}

    static Item key(String person) {
        return Item.key("person#" + person, "profile");
    }

    static Item write(Profile profile) {
        var business = Optional.ofNullable(profile.business());
        return key(profile.person())
                .with("name", profile.name())
                .with("email", profile.email())
                .with(
                        "registerNumber",
                        business.map(Profile.Business::registerNumber).orElse(null))
                .with("organisationRole", business.map(Profile.Business::role).orElse(null));
    }

    static Profile read(Item item, String person) {
        var business = item.find("registerNumber")
                .map(number -> new Profile.Business(
                        number, item.find("organisationRole").orElse("")));
        return new Profile(person, item.text("name"), item.find("email").orElse(null), business.orElse(null));
    }
}
