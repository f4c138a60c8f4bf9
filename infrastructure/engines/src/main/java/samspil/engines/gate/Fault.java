package samspil.engines.gate;

/**
 * A failure on purpose.
 *
 * @param operation such as {@code dynamodb:PutItem} or {@code s3:*}
 * @param first the matching call that fails first, from 1
 * @param times how many calls fail in a row; an SDK tries again, so one may heal itself
 * @param when before the engine sees the call, or after it did what was asked
 * @param code such as {@code InternalServerError}
 */
public record Fault(String operation, int first, int times, When when, int status, String code) {

    /** As many calls as there may be. */
    public static final int ALL = Integer.MAX_VALUE - 1;

    /** Whether the engine did the work. */
    public enum When {
        BEFORE,
        AFTER,
        /** It did, and the connection ends without an answer. */
        UNANSWERED
    }

    /** The next call is not carried out and answered with 500. */
    public static Fault before(String operation) {
        return new Fault(operation, 1, 1, When.BEFORE, 500, "InternalServerError");
    }

    /** The next call is carried out and answered with 500 all the same. */
    public static Fault after(String operation) {
        return new Fault(operation, 1, 1, When.AFTER, 500, "InternalServerError");
    }

    /** The next call is carried out, and its answer is lost. */
    public static Fault unanswered(String operation) {
        return new Fault(operation, 1, 1, When.UNANSWERED, 500, "InternalServerError");
    }

    /** The next transaction is cancelled because another is at the same items; the engine never does so by itself. */
    public static Fault conflict() {
        return before("dynamodb:TransactWriteItems").with(400, DynamoService.CANCELED);
    }

    /** The next mail is refused, as where mails are sent faster than the account may. */
    public static Fault sendingRate() {
        return before("ses:SendEmail").with(429, "TooManyRequestsException");
    }

    /** Every mail is refused, as where the account has sent what it may in 24 hours. */
    public static Fault dailyQuota() {
        return before("ses:SendEmail").with(400, "LimitExceededException").times(ALL);
    }

    /** The same from the n-th matching call on. */
    public Fault from(int call) {
        return new Fault(operation, call, times, when, status, code);
    }

    /** The same for so many calls. */
    public Fault times(int calls) {
        return new Fault(operation, first, calls, when, status, code);
    }

    /** The same with another answer. */
    public Fault with(int otherStatus, String otherCode) {
        return new Fault(operation, first, times, when, otherStatus, otherCode);
    }
}
