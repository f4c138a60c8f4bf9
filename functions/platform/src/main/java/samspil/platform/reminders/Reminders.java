package samspil.platform.reminders;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Deadlines of all municipalities. A context's store adds {@link #plan} and {@link #cancel} to the transaction that
 * sets a deadline, moves it or settles it, so that nobody is reminded of what is not so, and of all that is.
 */
public interface Reminders {

    /** The most actions that {@link #plan} gives. */
    int MOST = 8;

    /** The actions that set a deadline with its reminders, or move it. Those that would have gone out by now are left. */
    List<TransactWriteItem> plan(Deadline deadline);

    /** The action that has nobody reminded any more; does nothing where there was no such deadline. */
    TransactWriteItem cancel(Deadline.Key key, CancelReason reason);
}
