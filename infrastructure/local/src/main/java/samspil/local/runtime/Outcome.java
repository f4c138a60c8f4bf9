package samspil.local.runtime;

/** How a call of a function ended. */
public sealed interface Outcome {

    /**
     * The handler's answer.
     *
     * @param body JSON, possibly empty
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // the bytes go from one socket to the next; nobody compares or changes them
    record Answer(byte[] body) implements Outcome {}

    /**
     * A failure as Lambda names it.
     *
     * @param type the exception's class, or {@code Sandbox.Timedout}, {@code Runtime.ExitError},
     *     {@code Runtime.InitError}, {@code Function.ResponseSizeTooLarge}
     * @param message for the developer, never for the API's caller
     */
    record Failed(String type, String message) implements Outcome {
        /** Whether the call ran out of its function's time. */
        public boolean timedOut() {
            return type.equals("Sandbox.Timedout");
        }
    }
}
