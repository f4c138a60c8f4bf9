package samspil.local.bootstrap;

/**
 * One call as the Runtime API hands it out.
 *
 * @param deadline milliseconds since the epoch, real time
 */
@SuppressWarnings("ArrayRecordComponent") // the payload is only passed on
record Invocation(String id, long deadline, String arn, String trace, byte[] payload) {}
