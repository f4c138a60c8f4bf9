package samspil.engines.template;

import java.util.Map;
import java.util.OptionalInt;

/**
 * An answer that API Gateway itself gives ({@code GatewayResponses} of an {@code AWS::Serverless::Api}).
 *
 * @param type such as {@code MISSING_AUTHENTICATION_TOKEN}, {@code DEFAULT_4XX}, {@code DEFAULT_5XX}
 * @param status empty to keep the status of the refusal
 * @param headers by name, without the single quotes of the template's literals
 * @param body may hold {@code $context.requestId}, {@code $context.error.messageString} and
 *     {@code $context.error.message}; empty for API Gateway's own
 */
public record GatewayResponse(String type, OptionalInt status, Map<String, String> headers, String body) {}
