package samspil.council.store;

import samspil.council.election.Election;
import samspil.council.election.Voter;
import samspil.platform.store.Item;

/** An organisation on a roll as an item. Whether it voted is noted, and by what right; not when, and not what. */
final class RollItem {
    /** By which duty its ballot was cast; absent where none was. */
    static final String BY = "votedBy";

    private RollItem() {}

    static String partition(Election.Key key) {
        return key.municipality().value() + "#roll#" + key.id();
    }

    static Item key(Election.Key key, String organisation) {
        return Item.key(partition(key), organisation);
    }

    static Item write(Election.Key key, Voter voter) {
        return key(key, voter.organisation()).with("name", voter.name()).with("group", voter.group());
    }

    static Voter read(Item item) {
        return new Voter(
                item.text("sk"),
                item.text("name"),
                item.text("group"),
                item.find(BY).isPresent());
    }
}
