package samspil.engines.gate;

import samspil.engines.cloudformation.Pseudo;

/** The ARNs of what stands behind the gate. */
final class Arns {
    static final String ACCOUNT = Pseudo.ACCOUNT;

    private Arns() {}

    /** Of a table by its name; an ARN stays one. */
    static String table(String name) {
        return name.startsWith("arn:")
                ? cloud(name)
                : "arn:aws:dynamodb:%s:%s:table/%s".formatted(Pseudo.REGION, ACCOUNT, name);
    }

    /** DynamoDB Local says {@code ddblocal} for the region. */
    static String cloud(String arn) {
        return arn.replace(":ddblocal:", ":" + Pseudo.REGION + ":");
    }

    static String bucket(String name) {
        return "arn:aws:s3:::" + name;
    }

    static String object(String bucket, String key) {
        return bucket(bucket) + "/" + key;
    }

    static String identity(String name) {
        return "arn:aws:ses:%s:%s:identity/%s".formatted(Pseudo.REGION, ACCOUNT, name);
    }

    static String configurationSet(String name) {
        return "arn:aws:ses:%s:%s:configuration-set/%s".formatted(Pseudo.REGION, ACCOUNT, name);
    }
}
