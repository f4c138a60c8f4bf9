package samspil.grants.pay.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.ApplicationId;
import samspil.grants.GrantsDesk;
import samspil.grants.apply.Report;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Accounting.SampleDrawn;
import samspil.grants.file.Deed;
import samspil.grants.file.FileState;
import samspil.grants.file.Hash;
import samspil.grants.file.Some;
import samspil.grants.register.store.Town;
import samspil.grants.scheme.Window;
import samspil.kernel.Money;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.core.sync.RequestBody;

class PayPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String ROOM = "/da/vesthimmerland/desk/payments";
    private static final Pattern FILE = Pattern.compile("/desk/payments/files/([0-9a-f]+)");
    private static final Window WINDOW = new Window(
            Instant.parse("2027-01-15T07:00:00Z"),
            Instant.parse("2027-03-15T22:59:59Z"),
            ZoneId.of("Europe/Copenhagen"));

    private final SettableClock clock = SettableClock.at("2027-02-01T08:00:00Z");
    private final FunctionHandlers functions = new FunctionHandlers(AWS, clock);
    private final Town town = new Town(AWS, clock);

    @BeforeEach
    void aRoundAndAClub() {
        AWS.clear();
        var april = clock.instant();
        clock.set(Instant.parse("2027-02-01T08:00:00Z"));
        var desk = new GrantsDesk(AWS, clock);
        desk.active();
        var offer = Json.write(GrantsDesk.offer(WINDOW));
        desk.ask("POST", GrantsDesk.ROUNDS, "{\"id\":\"" + Some.ROUND + "\",\"offer\":" + offer + "}");
        desk.change(GrantsDesk.ROUNDS + "/" + Some.ROUND + "/publication", 1, "");
        clock.set(april);
        var bucket = Objects.requireNonNull(AWS.environment("GrantsPayFunction").get("DIRECTORY_SNAPSHOTS_BUCKET"));
        AWS.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/820/organisations.json"),
                        RequestBody.fromString(Json.write(new Organisations.Published(List.of(Town.CLUB)))));
        town.appropriate(100_000_000);
    }

    @AfterEach
    void end() {
        town.close();
    }

    @Test
    void anAwardGoesFromItsReleaseToItsReport() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        assertTrue(finance().send("GET", ROOM, Map.of()).body().contains("Skal frigives"));
        done(ROOM + "/awards/" + id + "/deeds/release", "seen=" + town.file(id).number() + "&pay-from=2027-04-02");
        done(ROOM + "/deeds/make", "seen=0&pay-on=2027-04-02");
        var file = file();
        var page = finance().send("GET", ROOM + "/files/" + file, Map.of()).body();
        assertTrue(page.contains("Café Kløver"));
        assertTrue(bank(file).body().contains("<CtrlSum>4000.00</CtrlSum>"));
        done(ROOM + "/files/" + file + "/deeds/confirm", "seen=1");
        assertEquals(FileState.REPORT_DUE, town.file(id).state());
        assertTrue(finance().send("GET", ROOM, Map.of()).body().contains("Regnskab mangler"));
    }

    @Test
    void aReportIsApprovedAndWhatWasNotUsedComesBackToTheLine() {
        var id = paid(400_000);
        report(id, 300_000);
        var award = ROOM + "/awards/" + id;
        assertTrue(worker().send("GET", award, Map.of()).body().contains("Godkend regnskabet"));
        done(worker(), award + "/deeds/approve", seen(id) + "&cost=3.000");
        done(worker(), award + "/deeds/ask-back", seen(id) + "&pay-reasons=Ikke+brugt");
        done(finance(), award + "/deeds/repaid", seen(id) + "&amount-back=1.000");
        assertEquals(FileState.REPAID, town.file(id).state());
        var line = town.budget().find(Some.VESTHIMMERLAND, Some.LINE).orElseThrow();
        assertEquals(100_000_000 - 300_000, line.balance().remaining());
    }

    @Test
    void programsPayAndApproveWhatTheySaw() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        var release = "/awards/" + id + "/release";
        assertEquals(412, call(finance(), release, 1, "\"2027-04-02\"").status());
        assertEquals(
                200,
                call(finance(), release, town.file(id).number(), "\"2027-04-02\"")
                        .status());
        var file = call(finance(), "/files", 1, "\"2027-04-02\"");
        assertEquals(201, file.status());
        assertEquals(400, call(finance(), "/files", 1, "\"2027-04-02\"").status(), "nothing more is due");
        var confirmation = "/files/" + file.text("id") + "/confirmation";
        assertEquals(412, call(finance(), confirmation, 9, "").status());
        assertEquals("paid", call(finance(), confirmation, 1, "").text("payments/0/state"));
        report(id, 300_000);
        var approval = "/awards/" + id + "/approval";
        assertEquals(403, call(finance(), approval, town.file(id).number(), "").status());
        var approved = call(worker(), approval, town.file(id).number(), "{\"cost\":300000}");
        assertEquals("approved", approved.text("head/state"));
    }

    private static Answer call(FunctionHandler who, String path, long seen, String body) {
        var tag = "\"" + seen + "\"";
        return who.send("POST", "/v1/vesthimmerland/desk/payments" + path, Map.of("If-Match", tag), body);
    }

    @Test
    void moreThanWasReportedIsNotApproved() {
        var id = paid(400_000);
        report(id, 300_000);
        var refused = send(worker(), ROOM + "/awards/" + id + "/deeds/approve", seen(id) + "&cost=3.500");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#cost\""));
    }

    @Test
    void whoSawAnEarlierVersionChangesNothing() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        var refused = send(finance(), ROOM + "/awards/" + id + "/deeds/release", "at=0&seen=1&pay-from=2027-04-02");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("Nogen har ændret den"));
    }

    @Test
    void aCaseWorkerReleasesNothingAndFinanceApprovesNothing() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        assertEquals(
                404,
                send(worker(), ROOM + "/awards/" + id + "/deeds/release", "at=0&seen=5")
                        .status());
        assertEquals(403, send(worker(), ROOM + "/deeds/make", "at=0").status());
        assertEquals(
                404,
                send(finance(), ROOM + "/awards/" + id + "/deeds/approve", "at=0&seen=5")
                        .status());
    }

    @Test
    void whatIsNoAnswerOfTheBankIsRefusedAtItsField() {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", 400_000);
        done(ROOM + "/awards/" + id + "/deeds/release", "seen=" + town.file(id).number() + "&pay-from=2027-04-02");
        done(ROOM + "/deeds/make", "seen=0&pay-on=2027-04-02");
        var refused = send(finance(), ROOM + "/files/" + file() + "/deeds/answer", "at=0&seen=1&bank-answer=OK");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#bank-answer\""));
        assertEquals(FileState.PAYABLE, town.file(id).state());
    }

    @Test
    void lotsAreDrawnOnceForEachReportAndCanBeDrawnAgain() {
        var id = paid(400_000);
        done(worker(), ROOM + "/deeds/draw", "seen=0&sample-round=" + Some.ROUND);
        done(worker(), ROOM + "/deeds/draw", "seen=0&sample-round=" + Some.ROUND);
        var drawn = town.file(id).events(SampleDrawn.class).toList();
        var seed = town.draws().in(Some.VESTHIMMERLAND).get(Some.ROUND);
        assertNotNull(seed);
        assertEquals(List.of(new SampleDrawn(seed.commitment(), seed.takes(id))), drawn);
        assertTrue(finance().send("GET", ROOM, Map.of()).body().contains(seed.seed()));
    }

    @Test
    void aRoomWithNothingInItSaysSo() {
        var page = finance().send("GET", ROOM, Map.of()).body();
        assertTrue(page.contains("Ingen rater kan udbetales i dag"));
        assertFalse(page.contains("Café Kløver"));
    }

    private ApplicationId paid(long ore) {
        var id = town.accepted(Town.CLUB.id(), "Fællesspisning", ore);
        done(ROOM + "/awards/" + id + "/deeds/release", "seen=" + town.file(id).number() + "&pay-from=2027-04-02");
        done(ROOM + "/deeds/make", "seen=0&pay-on=2027-04-02");
        done(ROOM + "/files/" + file() + "/deeds/confirm", "seen=1");
        return id;
    }

    private void report(ApplicationId id, long ore) {
        var spent = Map.of("mad", new Money(ore));
        var text = Json.write(new Report("40 aftener", spent, List.of()));
        var event = new Reported(Hash.of(text), spent);
        town.record()
                .record(
                        Some.VESTHIMMERLAND,
                        id,
                        Deed.of(event, Some.APPLICANT, "report").freezing(text));
    }

    private String seen(ApplicationId id) {
        return "seen=" + town.file(id).number();
    }

    private String file() {
        var found = FILE.matcher(finance().send("GET", ROOM, Map.of()).body());
        assertTrue(found.find());
        return found.group(1);
    }

    private Answer bank(String file) {
        return finance().send("GET", "/v1/vesthimmerland/desk/payments/files/" + file + "/pain.001", Map.of());
    }

    private void done(String path, String form) {
        done(finance(), path, form);
    }

    private void done(FunctionHandler who, String path, String form) {
        assertEquals(303, send(who, path, "at=0&" + form).status());
    }

    private static Answer send(FunctionHandler who, String path, String form) {
        return who.send("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), form);
    }

    private FunctionHandler finance() {
        return as(Role.FINANCE, "finn");
    }

    private FunctionHandler worker() {
        return as(Role.CASE_WORKER, "olga");
    }

    private FunctionHandler as(Role role, String person) {
        var duty = new Duty("assignment", role, Some.VESTHIMMERLAND, null);
        return functions.of("GrantsPayFunction").as(new Identity(person, "Test", List.of(duty), ""));
    }
}
