package samspil.local.runtime;

/** Calls functions. */
@FunctionalInterface
public interface Invoker {
    /**
     * Runs a function on an event and waits for its end.
     *
     * @param function its logical id
     * @param event JSON
     * @throws IllegalArgumentException when there is no such function
     */
    Outcome invoke(String function, byte[] event);
}
