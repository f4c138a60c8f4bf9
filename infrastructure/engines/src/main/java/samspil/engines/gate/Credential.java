package samspil.engines.gate;

/**
 * What a client signs with.
 *
 * @param accessKeyId letters and digits only, as DynamoDB Local wants it
 */
public record Credential(String accessKeyId, String secret) {

    @Override
    public String toString() {
        return accessKeyId;
    }
}
