package samspil.policies.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.policies.Desk;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class PolicyApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final Desk desk = new Desk(AWS, SettableClock.at("2026-11-22T09:00:00Z"));
    private String policy = "";

    @BeforeEach
    void begin() {
        AWS.clear();
        policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        assertEquals(201, desk.start(policy).status());
    }

    @Test
    void nobodyButTheDeskSeesAPolicyBeforeItsFirstVersion() {
        assertEquals(
                200, desk.ask("GET", "/v1/herlev/desk/policies/" + policy, "").status());
        assertEquals(404, desk.visit("/v1/herlev/policies/" + policy).status());
    }

    @Test
    void aListIsAMemberSoThatMoreCanStandBesideIt() {
        assertEquals(policy, desk.ask("GET", "/v1/herlev/desk/policies", "").text("policies/0/id"));
        assertEquals("[]", desk.visit("/v1/herlev/policies").text("policies"));
    }

    @Test
    void theSameIdCanNotBeTakenTwice() {
        assertEquals(409, desk.start(policy).status());
    }

    @Test
    void aCheckedDocumentMakesAVersionThatEverybodyCanRead() {
        var document = desk.upload(policy, "2013");
        desk.found(document, "politik");

        assertEquals("published", desk.document(policy, document).text("stage"));
        assertEquals("1", desk.visit("/v1/herlev/policies/" + policy).text("inForce/version"));
        assertTrue(desk.visit("/documents/herlev/" + policy + "/in-force")
                .headers()
                .getOrDefault("Location", "")
                .contains("/public/163/" + document + ".pdf"));
    }

    @Test
    void aFindingThatComesTwiceMakesOneVersion() {
        var document = desk.upload(policy, "2013");
        desk.found(document, "politik");
        desk.found(document, "politik");

        assertEquals(
                "",
                desk.visit("/v1/herlev/policies/" + policy).text("versions/1").replace("null", ""));
    }

    @Test
    void ofTwoVersionsForTheSameDayOneIsPublishedAndTheOtherIsToldWhy() {
        var documents = IntStream.range(0, 8)
                .mapToObj(i -> desk.upload(policy, "2013-05-01"))
                .toList();
        documents.parallelStream().forEach(document -> desk.found(document, "politik"));

        var stages = documents.stream()
                .map(document -> desk.document(policy, document).text("stage"))
                .sorted()
                .toList();
        assertEquals(
                List.of("published", "unplaced"), stages.stream().distinct().toList());
        assertEquals(1, stages.stream().filter("published"::equals).count());
    }

    @Test
    void whatHadNoPlaceIsPublishedAsSomethingThatHasOne() {
        var first = desk.upload(policy, "2013-05-01");
        var second = desk.upload(policy, "2013-05-01");
        desk.found(first, "politik");
        desk.found(second, "politik");

        var placed = desk.ask(
                "POST",
                "/v1/herlev/desk/policies/%s/documents/%s/placement".formatted(policy, second),
                "{\"version\":" + Desk.adoption("2017") + "}");
        assertEquals(200, placed.status());
        assertEquals("2", placed.text("inForce/version"));
    }

    @Test
    void aRefusedDocumentSaysWhyAndLeavesNothingPublic() {
        var document = desk.upload(policy, "2013");
        desk.refused(document, "script");

        assertEquals("script", desk.document(policy, document).text("fault"));
        assertEquals(404, desk.visit("/v1/herlev/policies/" + policy).status());
    }

    @Test
    void twoWhoRecordAtOnceAreBothHeard() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> assertEquals(
                        200,
                        desk.ask(
                                        "POST",
                                        "/v1/herlev/desk/policies/" + policy + "/happenings",
                                        "{\"what\":\"discussed\",\"on\":\"2016\",\"text\":\"Nummer " + i + "\"}")
                                .status()));

        assertEquals(
                "9", desk.ask("GET", "/v1/herlev/desk/policies/" + policy, "").text("number"));
    }

    @Test
    void whoDescribesAPolicyThatMovedOnIsTold() {
        var path = "/v1/herlev/desk/policies/" + policy + "/description";
        var first = desk.ask("PUT", path, Desk.DESCRIPTION, Map.of("If-Match", "\"1\""));
        var second = desk.ask("PUT", path, Desk.DESCRIPTION, Map.of("If-Match", "\"1\""));

        assertEquals(List.of(200, 412), List.of(first.status(), second.status()));
    }

    @Test
    void anImpossibleDateIsNamedByItsPlace() {
        Answer answer = desk.ask(
                "POST",
                "/v1/herlev/desk/policies/" + policy + "/happenings",
                "{\"what\":\"heard\",\"on\":\"2016-99\"}");

        assertEquals(400, answer.status());
        assertEquals("/on", answer.text("violations/0/pointer"));
    }

    @Test
    void aVersionThatWouldHoldBeforeItWasAdoptedIsRefusedBeforeItIsUploaded() {
        var answer = desk.ask(
                "POST",
                "/v1/herlev/desk/policies/" + policy + "/documents",
                "{\"fileName\":\"p.pdf\",\"version\":{\"adoptedBy\":\"KB\",\"adoptedOn\":\"2014\",\"inForceFrom\":\"2013\","
                        + "\"language\":\"da\"}}");

        assertEquals("/version/inForceFrom", answer.text("violations/0/pointer"));
    }

    @Test
    void anotherMunicipalitysDeskIsShut() {
        assertEquals(
                403,
                desk.ask("GET", "/v1/hoeje-taastrup/desk/policies/" + policy, "")
                        .status());
    }
}
