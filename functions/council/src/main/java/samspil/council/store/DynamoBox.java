package samspil.council.store;

import samspil.council.election.BallotBox;
import samspil.council.election.Election;
import samspil.platform.store.Table;

/** A box for those who count. */
record DynamoBox(Table table) implements BallotBox {

    @Override
    public Opened open(Election.Key election) {
        return new Opened(
                table.partition(BoxItem.ballots(election)).map(BoxItem::read).toList(),
                table.partition(BoxItem.receipts(election))
                        .map(item -> item.text("sk"))
                        .toList());
    }
}
