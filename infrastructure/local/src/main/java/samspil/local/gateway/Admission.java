package samspil.local.gateway;

/** What a route's guard says of a request. */
sealed interface Admission {

    /** It may come in. */
    record Granted(Identity identity) implements Admission {}

    /** It may not. */
    record Refused(Refusal why) implements Admission {}
}
