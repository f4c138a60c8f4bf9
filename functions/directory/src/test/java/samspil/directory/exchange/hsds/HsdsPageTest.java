package samspil.directory.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

class HsdsPageTest {

    @Test
    void anEmptyListIsOnePageThatIsFirstAndLastAndEmpty() {
        assertEquals(
                "{\"total_items\":0,\"total_pages\":0,\"page_number\":1,\"size\":0,\"first_page\":true,"
                        + "\"last_page\":true,\"empty\":true,\"contents\":[]}",
                page(0, 1, 10).json());
    }

    @Test
    void theLastPageHoldsTheRest() {
        var page = page(21, 3, 10);
        assertEquals(1, page.contents().size());
        assertTrue(page.json()
                .contains("\"total_pages\":3,\"page_number\":3,\"size\":1,\"first_page\":false,\"last_page\":true"));
    }

    @Test
    void aFullLastPageIsTheLast() {
        assertTrue(page(20, 2, 10)
                .json()
                .contains("\"total_pages\":2,\"page_number\":2,\"size\":10,\"first_page\":false,\"last_page\":true"));
    }

    @Test
    void behindTheLastPageThereIsNothing() {
        assertTrue(
                page(20, 3, 10).json().contains("\"size\":0,\"first_page\":false,\"last_page\":true,\"empty\":true"));
    }

    @Test
    void theFirstPageOfManyIsNotTheLast() {
        assertTrue(page(11, 1, 10).json().contains("\"first_page\":true,\"last_page\":false,\"empty\":false"));
    }

    @Test
    void walkingAllPagesGivesEachItemOnceInOrder() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int total = random.nextInt(60);
            int perPage = 1 + random.nextInt(20);
            var seen = new ArrayList<Object>();
            int number = 1;
            HsdsPage page;
            do {
                page = page(total, number++, perPage);
                page.contents().forEach(item -> seen.add(item.get("n")));
            } while (!last(page));
            assertEquals(IntStream.range(0, total).boxed().toList(), seen, "seed " + seed);
        }
    }

    private static boolean last(HsdsPage page) {
        var members = ((JsonValue.Members) Json.tree(page.json()).orThrow()).members();
        return members.get("last_page") instanceof JsonValue.Truth(boolean last) && last;
    }

    private static HsdsPage page(int total, int number, int perPage) {
        List<Integer> all = IntStream.range(0, total).boxed().toList();
        return HsdsPage.of(all, new HsdsQuery.Paging(number, perPage, false, false), n -> Map.of("n", n));
    }
}
