package samspil.engines.template;

import java.time.ZoneId;

/**
 * An EventBridge schedule.
 *
 * @param logicalId SAM's name for it: the function's logical id and the event's name
 * @param expression {@code cron(…)}, {@code rate(…)} or {@code at(…)}
 * @param input the JSON the function is invoked with, empty where EventBridge sends its own notification
 */
public record Schedule(String logicalId, String expression, ZoneId zone, String input) {}
