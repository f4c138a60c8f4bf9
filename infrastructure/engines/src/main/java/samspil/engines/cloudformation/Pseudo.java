package samspil.engines.cloudformation;

import java.util.Map;

/** The pseudo parameters of a stack that stands on this machine. */
public final class Pseudo {
    public static final String REGION = "eu-north-1";
    public static final String ACCOUNT = "000000000000";
    public static final String STACK = "samspil";

    /** Removes the property or item it stands for. */
    static final Object NO_VALUE = new Object() {
        @Override
        public String toString() {
            return "AWS::NoValue";
        }
    };

    static final Map<String, Object> VALUES = Map.of(
            "AWS::Region", REGION,
            "AWS::AccountId", ACCOUNT,
            "AWS::Partition", "aws",
            "AWS::StackName", STACK,
            "AWS::StackId", "arn:aws:cloudformation:" + REGION + ":" + ACCOUNT + ":stack/" + STACK + "/local",
            "AWS::URLSuffix", "amazonaws.com",
            "AWS::NoValue", NO_VALUE);

    private Pseudo() {}
}
