package samspil.local.runtime;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Credentials of one role of this run: an identifier that names the role, and a random secret. */
public record AccessKey(String id, String secret) {

    /**
     * Makes a key.
     *
     * @param name letters and digits only, for DynamoDB Local refuses others
     */
    public static AccessKey of(String name) {
        byte[] random = new byte[20];
        new SecureRandom().nextBytes(random);
        return new AccessKey("LOCAL" + name, HexFormat.of().formatHex(random));
    }

    @Override
    public String toString() {
        return id;
    }
}
