package samspil.local.gateway;

import samspil.local.runtime.AccessKey;

/** The IAM user that may call signed routes: the operator, whose key the runner makes at its start and prints. */
public record Caller(AccessKey key, String arn, String userId) {

    /** The demo operator of an account. */
    public static Caller demoOperator(String account) {
        return new Caller(AccessKey.of("OPERATOR"), "arn:aws:iam::" + account + ":user/demo-operator", "DEMOOPERATOR");
    }

    String accessKeyId() {
        return key.id();
    }
}
