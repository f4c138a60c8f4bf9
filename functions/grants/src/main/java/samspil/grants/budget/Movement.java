package samspil.grants.budget;

/** What can happen to money on a budget line. */
public enum Movement {
    /** The body that adopts the budget sets it aside. */
    APPROPRIATE(1, 0, 1, 0, 0),
    /** It comes from another line. */
    TRANSFER_IN(0, 1, 1, 0, 0),
    /** It goes to another line. */
    TRANSFER_OUT(0, -1, -1, 0, 0),
    /** It comes from the line whose money this line keeps for one purpose. */
    EARMARK_IN(0, 1, 1, 0, 0),
    /** It goes to a line that keeps it for one purpose. */
    EARMARK_OUT(0, -1, -1, 0, 0),
    /** It is held for a batch of decisions. */
    RESERVE(0, 0, -1, 1, 0),
    /** What was held is not needed. */
    FREE(0, 0, 1, -1, 0),
    /** An award binds it. */
    COMMIT(0, 0, -1, 0, 1),
    /** An award binds what was held for it. */
    DRAW(0, 0, 0, -1, 1),
    /** An award does not bind it any more. */
    RELEASE(0, 0, 1, 0, -1),
    /** What was paid comes back. */
    REFUND(0, 0, 1, 0, -1);

    private final int appropriated;
    private final int transferred;
    private final int remaining;
    private final int reserved;
    private final int committed;

    Movement(int appropriated, int transferred, int remaining, int reserved, int committed) {
        this.appropriated = appropriated;
        this.transferred = transferred;
        this.remaining = remaining;
        this.reserved = reserved;
        this.committed = committed;
    }

    /** What a single øre of it does to a balance. */
    Balance unit() {
        return new Balance(appropriated, transferred, remaining, reserved, committed);
    }
}
