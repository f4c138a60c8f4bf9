package samspil.grants.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.pool.Towns.LEAD;
import static samspil.grants.pool.Towns.POOL;
import static samspil.grants.pool.Towns.agreement;
import static samspil.grants.pool.Towns.share;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.LineId;
import samspil.grants.budget.Budget;
import samspil.platform.access.Role;
import samspil.platform.store.Item;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class PoolApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final Towns towns = new Towns(AWS, clock);

    @BeforeEach
    void clear() {
        AWS.clear();
    }

    @Test
    void whoIsNamedReadsWhatWasSuggested() {
        assertEquals(201, towns.suggest().status());
        assertEquals("Fælles § 18", towns.read("herlev", "/" + POOL).text("agreement/title/da"));
        assertEquals(POOL, towns.read("herlev", "").text("pools/0/id"));
    }

    @Test
    void whoIsNotNamedFindsNothing() {
        towns.suggest();
        assertEquals(404, towns.read("hoeje-taastrup", "/" + POOL).status());
        assertEquals("[]", towns.read("hoeje-taastrup", "").text("pools"));
        assertEquals(404, towns.confirm("hoeje-taastrup", 1, 100_000).status());
    }

    @Test
    void theLeadBindsNobodyElse() {
        towns.suggest();
        assertEquals(200, towns.confirm(LEAD, 1, 300_000).status());
        assertEquals("false", member("herlev").text("members/0/confirmed"));
        assertEquals("pool.confirmed", towns.confirm(LEAD, 2, 300_000).text("violations/0/code"));
    }

    @Test
    void aShareCountsOnlyWhenItsOwnMunicipalityConfirmedIt() {
        towns.openLine();
        towns.suggest();
        towns.confirm(LEAD, 1, 300_000);
        assertEquals("pool.unconfirmed", fund(2).text("violations/0/code"));
        assertEquals(0, remaining());
        towns.confirm("herlev", 2, 100_000);
        assertEquals(200, fund(3).status());
        assertEquals(400_000, remaining());
    }

    @Test
    void whatIsSetAsideTwiceIsThereOnce() {
        towns.funded();
        assertEquals(200, fund(4).status());
        assertEquals(400_000, remaining());
    }

    @Test
    void anotherShareThanTheAgreedOneIsNotConfirmed() {
        towns.suggest();
        assertEquals("pool.share", towns.confirm("herlev", 1, 90_000).text("violations/0/code"));
    }

    @Test
    void whoConfirmsWhatHasChangedIsTold() {
        towns.suggest();
        assertEquals(200, amend(1, share("820", 300_000), share("163", 200_000)).status());
        assertEquals(412, towns.confirm("herlev", 1, 100_000).status());
    }

    @Test
    void allConfirmAnewWhenTheAgreementChanges() {
        towns.suggest();
        towns.confirm("herlev", 1, 100_000);
        amend(2, share("820", 300_000), share("163", 200_000));
        assertEquals("false", member("herlev").text("members/0/confirmed"));
    }

    @Test
    void whoIsInItStaysAndNobodyJoins() {
        towns.suggest();
        assertEquals(
                "pool.same-members",
                amend(1, share("820", 300_000), share("169", 200_000)).text("violations/0/code"));
    }

    @Test
    void theAgreementStandsOnceMoneyRestsOnIt() {
        towns.funded();
        assertEquals("pool.funded", amend(4, share("820", 1), share("163", 1)).text("violations/0/code"));
    }

    @Test
    void onlyTheLeadSetsAsideAndSettles() {
        towns.funded();
        assertEquals(404, towns.post("herlev", "/" + POOL + "/funding", 4, "").status());
        assertEquals(
                404, towns.post("herlev", "/" + POOL + "/settlement", 4, "").status());
        assertEquals(404, amend("herlev", 4).status());
    }

    @Test
    void onlyAnAdministratorConfirms() {
        towns.suggest();
        var body = "{\"share\":100000,\"minutes\":\"punkt 4\"}";
        var answer = towns.send(Role.CASE_WORKER, "POST", "herlev", "/" + POOL + "/confirmation", 1, body);
        assertEquals(403, answer.status());
    }

    @Test
    void sharesInTwoCurrenciesAreNoPool() {
        assertEquals("pool.country", wrong(share("820", 1), share("3222", 1)));
        assertEquals("pool.country", wrong(share("820", 1), share("999", 1)));
        assertEquals("pool.lead", wrong(share("163", 1), share("169", 1)));
        assertEquals("pool.members", wrong(share("820", 1)));
        assertEquals("pool.members", wrong(share("820", 1), share("820", 1)));
        assertEquals("amount.positive", wrong(share("820", -1), share("163", 1)));
    }

    @Test
    void sharesMayFollowFromATotal() {
        var proportion = "\"proportion\":{\"total\":100001,\"weights\":[{\"municipality\":\"820\",\"weight\":2},"
                + "{\"municipality\":\"163\",\"weight\":1}]}";
        var agreement = agreement().replace("\"shares\":[]", proportion);
        var answer = towns.post(LEAD, "", 0, "{\"name\":\"x\",\"agreement\":" + agreement + "}");
        assertEquals(201, answer.status());
        assertEquals("33334", answer.text("members/0/share"));
        assertEquals("66667", answer.text("members/1/share"));
    }

    @Test
    void theOthersReadHowItStandsWithoutTheLeadDoingAnything() {
        towns.funded();
        assertEquals(404, towns.read("herlev", "/" + POOL + "/settlement").status());
        assertEquals("400000", towns.read(LEAD, "/" + POOL + "/settlement").text("total/paidIn"));
        towns.tick();
        assertEquals("100000", towns.read("herlev", "/" + POOL + "/settlement").text("municipalities/0/paidIn"));
        var csv = towns.read("herlev", "/" + POOL + "/settlement.csv").body();
        assertTrue(csv.contains("\r\ntotal,400000,true,400000,0,0,0,400000\r\n"), csv);
    }

    @Test
    void whatNothingChangedInIsToldOnce() {
        towns.funded();
        towns.tick();
        clock.advance(Duration.ofMinutes(15));
        towns.tick();
        assertEquals(
                "2026-11-22T09:00:00Z",
                towns.read("herlev", "/" + POOL + "/settlement").text("at"));
        towns.appropriate(50_000);
        towns.tick();
        assertEquals(
                "2026-11-22T09:15:00Z",
                towns.read("herlev", "/" + POOL + "/settlement").text("at"));
        assertEquals("450000", towns.read("herlev", "/" + POOL + "/settlement").text("total/paidIn"));
    }

    @Test
    void whatIsToldBecomesPublicByTheLeadAlone() {
        towns.funded();
        towns.tick();
        assertFalse(keys("GrantsPublicTable").contains("163#joint|" + POOL + "#settlement"));
        assertEquals(200, towns.post(LEAD, "/" + POOL + "/settlement", 4, "").status());
        assertTrue(keys("GrantsPublicTable").contains("163#joint|" + POOL + "#settlement"));
    }

    @Test
    void nobodyIsToldAnAccountBeforeTheSharesAreSetAside() {
        towns.openLine();
        towns.suggest();
        towns.confirm(LEAD, 1, 300_000);
        towns.tick();
        assertFalse(keys("GrantsTable").stream().anyMatch(key -> key.contains("#pool-accounts")));
    }

    @Test
    void whoSuggestedAPoolGivesItUpAndAllReadWhy() {
        towns.suggest();
        assertEquals(200, towns.giveUp(LEAD, 1).status());
        assertEquals("Ingen ville være med", member("herlev").text("givenUp"));
        assertEquals("pool.ended", towns.confirm("herlev", 2, 100_000).text("violations/0/code"));
        assertEquals("pool.ended", towns.decline("herlev", 2).text("violations/0/code"));
        assertEquals("pool.ended", fund(2).text("violations/0/code"));
        assertEquals("pool.ended", towns.giveUp(LEAD, 2).text("violations/0/code"));
        assertEquals(
                "pool.ended",
                amend(2, share("820", 300_000), share("163", 200_000)).text("violations/0/code"));
    }

    @Test
    void theLineOfAPoolThatWasGivenUpIsFreeForAnother() {
        towns.suggest();
        var other = "{\"name\":\"anden-2027\",\"agreement\":" + agreement(share("820", 300_000), share("163", 100_000))
                + "}";
        assertEquals("pool.line", towns.post(LEAD, "", 0, other).text("violations/0/code"));
        towns.giveUp(LEAD, 1);
        assertEquals(201, towns.post(LEAD, "", 0, other).status());
    }

    @Test
    void onlyTheLeadGivesAPoolUp() {
        towns.suggest();
        assertEquals(404, towns.giveUp("herlev", 1).status());
        assertEquals(404, towns.giveUp("hoeje-taastrup", 1).status());
        assertEquals("1", member(LEAD).text("revision"));
    }

    @Test
    void whatIsSetAsideIsNotGivenUp() {
        towns.funded();
        assertEquals("pool.funded", towns.giveUp(LEAD, 4).text("violations/0/code"));
        assertEquals("pool.funded", towns.decline("herlev", 4).text("violations/0/code"));
    }

    @Test
    void aMunicipalityThatDoesNotTakePartSaysSoToAll() {
        towns.suggest();
        assertEquals(200, towns.decline("herlev", 1).status());
        assertEquals("Budgettet er brugt", member(LEAD).text("members/0/declined"));
        assertEquals("pool.declined", towns.decline("herlev", 2).text("violations/0/code"));
        assertEquals(404, towns.decline("hoeje-taastrup", 2).status());
        assertEquals("pool.lead-stays", towns.decline(LEAD, 2).text("violations/0/code"));
    }

    @Test
    void whoSaidYesMayStillSayNoWhileNoMoneyRestsOnIt() {
        towns.openLine();
        towns.suggest();
        towns.confirm(LEAD, 1, 300_000);
        towns.confirm("herlev", 2, 100_000);
        assertEquals(200, towns.decline("herlev", 3).status());
        assertEquals("pool.unconfirmed", fund(4).text("violations/0/code"));
        assertEquals(200, towns.confirm("herlev", 4, 100_000).status());
        assertEquals(200, fund(5).status());
    }

    @Test
    void anEndSaysWhy() {
        towns.suggest();
        var blank = towns.post("herlev", "/" + POOL + "/declination", 1, "\" \"");
        assertEquals("text.blank", blank.text("violations/0/code"));
        assertEquals(
                400,
                towns.post(LEAD, "/" + POOL + "/end", 1, "\"" + "x".repeat(1_001) + "\"")
                        .status());
        assertEquals(412, towns.giveUp(LEAD, 9).status());
    }

    @Test
    void noOtherMunicipalityGetsARow() {
        long seed = Long.getLong("samspil.seed", 20261122);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        towns.openLine();
        towns.suggest();
        for (int i = 0; i < 100; i++) {
            anything(random);
        }
        var written = Stream.of("GrantsTable", "GrantsPublicTable", "GrantsBudgetTable")
                .flatMap(table -> partitions(table).stream())
                .map(pk -> pk.split("#", 2)[0])
                .collect(Collectors.toSet());
        assertEquals(Set.of("820", "163"), written);
        assertEquals("true", towns.read(LEAD, "/" + POOL).text("funded"), "little was allowed");
        assertFalse(partitions("GrantsBudgetTable").stream().anyMatch(pk -> pk.startsWith("163")));
    }

    /** Somebody tries something, allowed or not. */
    private void anything(Random random) {
        var town = List.of(LEAD, "herlev", "hoeje-taastrup", "loerenskog").get(random.nextInt(4));
        long seen = random.nextInt(4) == 0 ? 1 + random.nextInt(8) : revision();
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> towns.confirm(town, seen, town.equals(LEAD) ? 300_000 : 100_000);
            case 3, 4 -> towns.post(town, "/" + POOL + "/funding", seen, "");
            case 5, 6 -> towns.post(town, "/" + POOL + "/settlement", seen, "");
            case 7 -> towns.decline(town, seen);
            case 8 -> towns.tick();
            default -> amend(town, seen);
        }
    }

    private static Set<String> partitions(String table) {
        return keys(table).stream().map(key -> key.split("[|]", 2)[0]).collect(Collectors.toSet());
    }

    private static Set<String> keys(String table) {
        var stack = AWS.stack();
        return AWS
                .administrator()
                .dynamo()
                .scanPaginator(scan -> scan.tableName(stack.table(table).name()))
                .items()
                .stream()
                .map(item -> new Item(item).text("pk") + "|" + new Item(item).text("sk"))
                .collect(Collectors.toSet());
    }

    private Answer fund(long seen) {
        return towns.post(LEAD, "/" + POOL + "/funding", seen, "");
    }

    private Answer amend(long seen, String... shares) {
        return towns.send(Role.ADMINISTRATOR, "PUT", LEAD, "/" + POOL + "/agreement", seen, agreement(shares));
    }

    private Answer amend(String town, long seen) {
        var other = agreement(share("820", 300_000), share("163", 100_000));
        return towns.send(Role.ADMINISTRATOR, "PUT", town, "/" + POOL + "/agreement", seen, other);
    }

    private Answer member(String town) {
        return towns.read(town, "/" + POOL);
    }

    private long revision() {
        return Long.parseLong(towns.read(LEAD, "/" + POOL).text("revision"));
    }

    private String wrong(String... shares) {
        var body = "{\"name\":\"x\",\"agreement\":" + agreement(shares) + "}";
        return towns.post(LEAD, "", 0, body).text("violations/0/code");
    }

    private long remaining() {
        return towns.bean("GrantsDecideFunction", Budget.class)
                .find(Towns.id(LEAD), new LineId("paragraf-18-2027"))
                .orElseThrow()
                .balance()
                .remaining();
    }
}
