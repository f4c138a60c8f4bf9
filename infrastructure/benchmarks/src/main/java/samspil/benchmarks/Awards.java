package samspil.benchmarks;

import static samspil.benchmarks.Organisations.HERLEV;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.grants.register.PublicAward;
import samspil.grants.register.PublicAward.Call;
import samspil.grants.register.PublicAward.Receiver;
import samspil.grants.register.Register;
import samspil.grants.register.Register.Paging;
import samspil.grants.register.Register.Wanted;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What a page of the register costs when so many awards are in it: the first one, one of a year, and one of a search. */
record Awards(DynamoDbClient dynamo, String table, Register register, Costs costs) {
    private static final int BATCH = 25;
    private static final int TIMES = 300;
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 3_650;

    void run(int count) {
        write(IntStream.range(0, count).mapToObj(Awards::award).flatMap(Awards::items), totals());
        register.part(HERLEV, Wanted.ALL, Paging.FIRST);
        print(count, "first page", Wanted.ALL);
        print(count, "page of a year", new Wanted(2020, null, ""));
        print(count, "page of a scheme", new Wanted(null, new SchemeId("paragraf-18"), ""));
        print(count, "page of a word", new Wanted(null, null, "fælles"));
        print(count, "rare words", new Wanted(null, null, "fællesspisning forening77"));
    }

    private void print(int count, String what, Wanted wanted) {
        var figures = costs.measure(
                TIMES, () -> List.of(register.part(HERLEV, wanted, Paging.FIRST), register.totals(HERLEV)));
        System.out.printf(
                "%,7d awards  %-16s  %5.1f read units  p50 %6.2f ms  p95 %6.2f ms  p99 %6.2f ms%n",
                count, what, figures.units(), figures.p50(), figures.p95(), figures.p99());
    }

    private void write(Stream<Item> awards, Stream<Item> totals) {
        var batch = new ArrayList<WriteRequest>();
        Stream.concat(awards, totals).forEach(item -> {
            batch.add(WriteRequest.builder()
                    .putRequest(PutRequest.builder().item(item.attributes()).build())
                    .build());
            if (batch.size() == BATCH) {
                put(List.copyOf(batch));
                batch.clear();
            }
        });
        put(List.copyOf(batch));
    }

    private void put(List<WriteRequest> puts) {
        if (!puts.isEmpty()) {
            dynamo.batchWriteItem(request -> request.requestItems(Map.of(table, puts)));
        }
    }

    private static PublicAward award(int number) {
        var title = LocalText.of(Language.DA, "§ 18: frivilligt socialt arbejde");
        return new PublicAward(
                PublicAward.derived("benchmark/" + number),
                new Call(new SchemeId("paragraf-18"), title, new RoundId("r"), title),
                new Receiver("org-" + number, "Forening" + number, "36729929"),
                "Fællesspisning for ældre og deres pårørende hver anden onsdag i medborgerhuset, nummer " + number,
                new Money(2_000_000),
                new Money(1_000_000 + number),
                FIRST.plusDays(number % DAYS),
                Instant.EPOCH,
                List.of());
    }

    /** As the register's store lays them out. */
    private static Stream<Item> items(PublicAward award) {
        var day = award.decided() + "#" + award.id();
        var body = Json.write(award);
        return Stream.of(
                        Item.key(HERLEV + "#awards", day),
                        Item.key(HERLEV + "#awards#paragraf-18", day),
                        Item.key(HERLEV + "#award-words", "fællesspisning#" + day))
                .map(key -> key.with("body", body));
    }

    private static Stream<Item> totals() {
        return IntStream.range(0, DAYS / 365)
                .mapToObj(year -> Item.key(HERLEV + "#award-totals", FIRST.getYear() + year + "#YEAR#")
                        .with("awards", 1L)
                        .with("ore", 1L));
    }
}
