package samspil.local.runtime;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import samspil.engines.template.Function;

/**
 * The variables a function sees: the template's and Lambda's own, and of this machine only what a JVM on Windows needs.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda's variables</a>
 */
final class LambdaEnvironment {
    private LambdaEnvironment() {}

    static Map<String, String> of(Function function, AccessKey key, Surroundings around) {
        Map<String, String> all = new TreeMap<>(function.environment());
        all.putAll(own(function));
        all.putAll(place(around));
        all.put("AWS_ACCESS_KEY_ID", key.id());
        all.put("AWS_SECRET_ACCESS_KEY", key.secret());
        Stream.of("SystemRoot", "TEMP", "TMP")
                .filter(System.getenv()::containsKey)
                .forEach(name -> all.put(name, System.getenv(name)));
        return all;
    }

    private static Map<String, String> own(Function function) {
        return Map.of(
                "_HANDLER",
                function.handler(),
                "AWS_EXECUTION_ENV",
                "AWS_Lambda_java25",
                "AWS_LAMBDA_FUNCTION_NAME",
                function.logicalId(),
                "AWS_LAMBDA_FUNCTION_VERSION",
                "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                Integer.toString(function.memory()),
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                "on-demand",
                "AWS_LAMBDA_LOG_GROUP_NAME",
                "/aws/lambda/" + function.logicalId(),
                "AWS_LAMBDA_LOG_STREAM_NAME",
                "local",
                "LAMBDA_TASK_ROOT",
                function.artifact().toAbsolutePath().toString());
    }

    private static Map<String, String> place(Surroundings around) {
        String services = around.services().toString();
        // LC_ALL: few machines have Lambda's locale, and without one a variable's letters beyond ASCII are lost
        return Map.of(
                "AWS_REGION",
                around.region(),
                "AWS_DEFAULT_REGION",
                around.region(),
                "AWS_ENDPOINT_URL_DYNAMODB",
                services,
                "AWS_ENDPOINT_URL_S3",
                services,
                "AWS_ENDPOINT_URL_SESV2",
                services,
                "LANG",
                "en_US.UTF-8",
                "LC_ALL",
                "C.UTF-8",
                "TZ",
                ":UTC",
                "PATH",
                "/usr/local/bin:/usr/bin:/bin");
    }
}
