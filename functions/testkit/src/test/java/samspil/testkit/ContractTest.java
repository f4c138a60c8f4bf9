package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samspil.testkit.FunctionHandler.Answer;

/** What is found in an answer that the contract does not tell of. */
class ContractTest {
    private static final String SEARCH = "/v1/herlev/completions?q=besøgsven";
    private static final String PROBLEM =
            "{'type':'urn:samspil:problem:not-found','title':'Not here','status':404,'instance':'urn:uuid:1','violations':[]}"
                    .replace('\'', '"');

    private final Contract contract = Contract.shipped();

    @Test
    void whatTheContractTellsOfHasNoFault() {
        assertEquals(List.of(), contract.faults("GET", SEARCH, answer(404, "application/problem+json", PROBLEM)));
    }

    @Test
    void aStatusThatIsNotToldOfIsAFault() {
        assertEquals(
                List.of("the contract knows no answer 418"),
                contract.faults("GET", SEARCH, answer(418, "application/problem+json", PROBLEM)));
    }

    @Test
    void aMediaTypeThatIsNotToldOfIsAFault() {
        assertEquals(
                List.of("the contract knows no text/html as an answer 404"),
                contract.faults("GET", SEARCH, answer(404, "text/html;charset=utf-8", "<p>Not here</p>")));
    }

    @Test
    void aShapeThatIsNotToldOfIsAFault() {
        var faults = contract.faults("GET", SEARCH, answer(404, "application/problem+json", "{\"status\":\"404\"}"));
        assertEquals(true, faults.toString().contains("$.status: string found, integer expected"), faults::toString);
    }

    @Test
    void aFailureOfOursMayComeAnywhere() {
        assertEquals(List.of(), contract.faults("GET", SEARCH, answer(500, "text/plain", "out of memory")));
    }

    @Test
    void whereThereIsNoRouteTheGatewayAnswers() {
        assertEquals(List.of(), contract.faults("DELETE", SEARCH, answer(418, "text/plain", "no")));
    }

    private static Answer answer(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }
}
