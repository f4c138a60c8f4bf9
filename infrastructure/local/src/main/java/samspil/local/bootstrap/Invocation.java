package samspil.local.bootstrap;

/**
 * One call as the Runtime API hands it out.
 *
 * @param deadline milliseconds since the epoch, real time
 */
record Invocation(String id, long deadline, String arn, String trace, byte[] payload) {}
