package samspil.engines.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.server.Request;
import samspil.engines.http.Answer;
import samspil.engines.http.Json;

/** DynamoDB and its streams: JSON 1.0, the operation in {@code X-Amz-Target}. */
record DynamoService(Request.Handler engine) implements Service {
    static final String TARGET = "X-Amz-Target";

    /** The code of a transaction that was not carried out; its answer says why for each item, here for the first. */
    static final String CANCELED = "TransactionCanceledException";

    private static final Set<String> PARTIQL =
            Set.of("dynamodb:ExecuteStatement", "dynamodb:ExecuteTransaction", "dynamodb:BatchExecuteStatement");

    @Override
    public boolean wantsBody(Request request) {
        return true;
    }

    @Override
    public Call call(Request request, byte[] body) {
        var target = String.valueOf(request.getHeaders().get(TARGET));
        return DynamoCalls.call(target.substring(target.indexOf('.') + 1), Json.read(body));
    }

    @Override
    public Optional<Answer> unavailable(Call call) {
        return Optional.of(failure(400, "ValidationException", "PartiQL is not available here."))
                .filter(answer -> PARTIQL.contains(call.operation()));
    }

    @Override
    public Answer failure(int status, String code, String message) {
        var body = new TreeMap<String, Object>();
        body.put("__type", "com.amazon.coral.service#" + code);
        body.put("message", message);
        if (code.equals(CANCELED)) {
            body.put("CancellationReasons", List.of(Map.of("Code", "TransactionConflict", "Message", message)));
        }
        return Answer.json(status, "application/x-amz-json-1.0", Json.write(body));
    }

    @Override
    public Answer denied(String message) {
        return failure(400, "AccessDeniedException", message);
    }

    @Override
    public Answer unknownKey() {
        return failure(400, "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
}
