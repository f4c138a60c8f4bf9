package samspil.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import samspil.local.runtime.Outcome;

/**
 * Asks a Lambda authorizer, as API Gateway does for one of type {@code REQUEST} whose answers are not kept.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">
 *     Input to a Lambda authorizer</a>
 */
record Authorizers(ProxyEvent events, MethodArn arns, Integration integration) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The one exception that is a refusal and not a failure. */
    private static final String UNAUTHORIZED = "Unauthorized";

    Admission ask(String function, Arrival arrival) {
        String arn = arns.of(arrival.request());
        Optional<byte[]> event = Integration.payload(events.forAuthorizer(arrival, arn));
        if (event.isEmpty()) {
            return new Admission.Refused(Refusal.REQUEST_TOO_LARGE);
        }
        long begun = System.nanoTime();
        return integration
                .call(function, event.get())
                .map(outcome -> read(outcome, arn, Duration.ofNanos(System.nanoTime() - begun)))
                .orElseGet(() -> new Admission.Refused(Refusal.AUTHORIZER_FAILURE));
    }

    private static Admission read(Outcome outcome, String arn, Duration taken) {
        return switch (outcome) {
            case Outcome.Failed failed -> new Admission.Refused(refusal(failed));
            case Outcome.Answer answer ->
                AuthorizerAnswer.read(answer.body())
                        .map(understood -> decide(understood, arn, taken))
                        .orElseGet(() -> new Admission.Refused(Refusal.AUTHORIZER_CONFIGURATION_ERROR));
        };
    }

    private static Refusal refusal(Outcome.Failed failed) {
        return errorMessage(failed.message()).equals(UNAUTHORIZED) ? Refusal.UNAUTHORIZED : Refusal.AUTHORIZER_FAILURE;
    }

    /** Of the JSON by which a runtime reports an exception. */
    private static String errorMessage(String report) {
        try {
            return JSON.readTree(report).path("errorMessage").asText();
        } catch (JsonProcessingException noReport) {
            return "";
        }
    }

    private static Admission decide(AuthorizerAnswer answer, String arn, Duration taken) {
        if (!answer.policy().allows(arn)) {
            return new Admission.Refused(Refusal.ACCESS_DENIED);
        }
        ObjectNode said = answer.context().deepCopy();
        said.put("principalId", answer.principal());
        said.put("integrationLatency", taken.toMillis());
        return new Admission.Granted(Optional.of(said));
    }
}
