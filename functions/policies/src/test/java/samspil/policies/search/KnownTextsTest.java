package samspil.policies.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.policies.SomePolicies;
import samspil.policies.search.SearchPoliciesTest.Files;
import samspil.testkit.Seeded;

class KnownTextsTest {
    private static final int ROOM = 1_000;

    @Test
    void whatIsKeptNeverExceedsTheRoomAndIsAlwaysRight() {
        Seeded.check(50, any -> {
            Map<Integer, List<String>> texts = IntStream.range(1, 30)
                    .boxed()
                    .collect(Collectors.toMap(n -> n, n -> List.of("x".repeat(any.number(0, 600)), "y" + n)));
            var known = new KnownTexts(new Files(texts), ROOM);
            for (int i = 0; i < 200; i++) {
                int n = any.number(1, 29);
                assertEquals(texts.get(n), known.pages(SomePolicies.begun(), SomePolicies.facts(n)));
                assertTrue(known.size() <= ROOM);
            }
        });
    }
}
