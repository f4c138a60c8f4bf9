package samspil.local.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last deliveries of this run. */
public final class Deliveries {
    private static final int KEPT = 1_000;

    private final Deque<Delivery> last = new ArrayDeque<>();

    /** Remembers one. */
    public synchronized void add(Delivery delivery) {
        last.addFirst(delivery);
        if (last.size() > KEPT) {
            last.removeLast();
        }
    }

    /** The last ones, newest first. */
    public synchronized List<Delivery> last() {
        return new ArrayList<>(last);
    }
}
