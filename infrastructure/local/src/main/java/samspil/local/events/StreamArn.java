package samspil.local.events;

/**
 * A table's stream.
 *
 * @param engineArn as the engine names it
 * @param arn as the stack's account and region name it
 */
record StreamArn(String engineArn, String arn, String region) {

    /** From the engine's ARN, which ends with {@code table/name/stream/label}. */
    static StreamArn of(String engineArn, String region, String account) {
        String table = engineArn.substring(engineArn.indexOf(":table/") + 1);
        return new StreamArn(engineArn, "arn:aws:dynamodb:" + region + ":" + account + ":" + table, region);
    }
}
