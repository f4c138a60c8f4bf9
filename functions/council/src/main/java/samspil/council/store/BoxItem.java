package samspil.council.store;

import java.util.List;
import samspil.council.election.Ballot;
import samspil.council.election.Election;
import samspil.platform.store.Item;

/**
 * What lies in a box: ballots, and receipts in a partition of their own. A ballot's key is random and told to nobody, so
 * that not even a voter can show which one is theirs; a receipt says that a ballot was put in along with it, and no more.
 */
final class BoxItem {
    private static final String BETWEEN = " ";

    private BoxItem() {}

    static String ballots(Election.Key key) {
        return key.municipality().value() + "#box#" + key.id();
    }

    static String receipts(Election.Key key) {
        return key.municipality().value() + "#receipts#" + key.id();
    }

    static Item write(Election.Key key, String random, Ballot ballot) {
        return Item.key(ballots(key), random)
                .with("group", ballot.group())
                .with("choice", String.join(BETWEEN, ballot.candidates()));
    }

    static Ballot read(Item item) {
        var choice = item.text("choice");
        return new Ballot(item.text("group"), choice.isEmpty() ? List.of() : List.of(choice.split(BETWEEN)));
    }

    static Item receipt(Election.Key key, String receipt) {
        return Item.key(receipts(key), receipt);
    }
}
