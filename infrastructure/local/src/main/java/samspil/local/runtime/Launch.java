package samspil.local.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a function's process is started.
 *
 * @param command with its arguments
 * @param environment all of it but the Runtime API's address
 * @param folder the working directory: the artifact
 * @param timeout of a call
 */
record Launch(
        String function,
        String arn,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Duration timeout) {

    /** Starts the process; its standard error goes where its output goes. */
    Process start(String runtimeApi) throws java.io.IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        return builder.start();
    }
}
