package samspil.engines.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import samspil.engines.http.Answer;
import samspil.engines.http.Json;
import samspil.engines.ses.SendEmail;
import samspil.engines.ses.SesEngine;

/**
 * SES v2: JSON over REST. The identity is the sender's domain, as the template declares it. Its own configuration set
 * needs the right as one does that a request names.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html">Actions
 *     and resources of SES v2</a>
 */
record SesService(SesEngine ses) implements Service {
    private static final String SEND = "ses:SendEmail";

    @Override
    public boolean wantsBody(Request request) {
        return true;
    }

    @Override
    public Call call(Request request, byte[] body) {
        if (!SendEmail.isAskedBy(request)) {
            return Call.on("ses:" + request.getMethod() + request.getHttpURI().getPath(), "*");
        }
        var email = new SendEmail(Json.read(body));
        var identity = Arns.identity(email.senderDomain());
        var configurationSet = Stream.of(ses.configurationSet(email))
                .filter(name -> !name.isEmpty())
                .map(Arns::configurationSet);
        var actions = email.isRaw() ? List.of(SEND, "ses:SendRawEmail") : List.of(SEND);
        var needs = Stream.concat(Stream.of(identity), configurationSet)
                .flatMap(resource -> actions.stream().map(action -> new Access(action, resource)));
        return new Call(SEND, needs.toList());
    }

    @Override
    public Request.Handler engine() {
        return ses.handler();
    }

    @Override
    public Answer failure(int status, String code, String message) {
        return new Answer(
                status,
                Map.of("Content-Type", "application/json", "x-amzn-ErrorType", code),
                Json.write(Map.of("message", message)));
    }

    @Override
    public Answer denied(String message) {
        return failure(403, "AccessDeniedException", message);
    }

    @Override
    public Answer unknownKey() {
        return failure(403, "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
}
