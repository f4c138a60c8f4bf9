package samspil.platform.ties;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Who stands close to organisations. A context's store adds {@link #board} and {@link #acting} to the transaction that
 * changes what it knows of it. None of this is published; what anybody agreed to publish, the directory publishes.
 */
public interface Ties {

    /** The action that says who sits in the board, in the place of who was said to before; nobody is kept of none. */
    TransactWriteItem board(Tie.Of of, List<Tie.BoardSeat> seats);

    /**
     * The action that says that somebody acts for it, and until when.
     *
     * @param id of their role; said again of the same, it takes the place of the first
     */
    TransactWriteItem acting(Tie.Of of, String id, Tie.Acting acting);

    /** All that was said of an organisation, what is over too. */
    List<Tie> of(Tie.Of of);
}
