package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What became of an application that was sent: calls of the API, one after the other. Each sees the file as the one
 * before left it. In a line, {@code @file} is its id, {@code @last} the id that the call before was answered with, and
 * {@code "@seats"} all who may vote. Who calls is the applicant, where a line does not say {@code as} whom.
 */
final class ApplicationLife {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DemoDuties duties;
    private final String town;
    private final String file;
    private final ApiClient applicant;
    private String seen = "1";
    private String last = "";

    ApplicationLife(DemoDuties duties, String town, String file, ApiClient applicant) {
        this.duties = duties;
        this.town = town;
        this.file = file;
        this.applicant = applicant;
    }

    /** Makes all the calls; throws when one is refused. */
    void go(JsonNode steps) throws IOException, InterruptedException {
        int number = 0;
        for (JsonNode step : steps) {
            number++;
            call(step, "demo-" + number);
        }
    }

    private void call(JsonNode step, String key) throws IOException, InterruptedException {
        ApiClient client = step.has("as") ? duties.as(step.path("as").asText(), town) : applicant;
        String path =
                "/v1/" + town + step.path("to").asText().replace("@file", file).replace("@last", last);
        String tag = '"' + step.path("seen").asText(seen) + '"';
        note(JSON.readTree(client.send("POST", path, body(step), Map.of("If-Match", tag, "Idempotency-Key", key))));
    }

    /** An applicant is told the number of the last event, and the desk finds it in the head of the file. */
    private void note(JsonNode answer) {
        last = answer.path("id").asText();
        seen = answer.path("number").asText(answer.path("head").path("number").asText(seen));
    }

    private String body(JsonNode step) throws IOException, InterruptedException {
        String body = step.has("body") ? step.path("body").toString() : "";
        return body.contains("@seats") ? body.replace("\"@seats\"", seats()) : body;
    }

    private String seats() throws IOException, InterruptedException {
        String answer = duties.as("COUNCIL_SECRETARY", town).call("/v1/" + town + "/council/grants/seats", "");
        JsonNode seats = JSON.readTree(answer).path("seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .map(seat -> seat.path("person").toString())
                .collect(Collectors.joining(",", "[", "]"));
    }
}
