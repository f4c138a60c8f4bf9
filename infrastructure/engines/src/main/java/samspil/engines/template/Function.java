package samspil.engines.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Lambda function.
 *
 * @param handler {@code package.Class::method} or {@code package.Class}
 * @param artifact the folder that is deployed: {@code lib/*.jar} and classes
 * @param memory megabytes
 * @param environment the variables the template gives it, without Lambda's own
 * @param allows what its role allows
 * @param streams table streams that invoke it
 * @param notifications bucket events that invoke it
 * @param schedules times that invoke it
 * @param rules events of the default bus that invoke it
 */
public record Function(
        String logicalId,
        String handler,
        Path artifact,
        int memory,
        Duration timeout,
        Map<String, String> environment,
        List<Statement> allows,
        List<StreamSource> streams,
        List<Notification> notifications,
        List<Schedule> schedules,
        List<EventRule> rules) {}
