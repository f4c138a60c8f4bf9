package samspil.directory.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.directory.exchange.JsonObject;
import samspil.platform.json.Json;

/**
 * A part of a list.
 *
 * @param total how many there are in all parts
 * @param page counts from one
 * @param perPage how many a part holds at most
 */
public record HsdsPage(int total, int page, int perPage, List<Map<String, Object>> contents) {

    /** The part that is asked for; behind the last one it is empty. */
    static <T> HsdsPage of(List<T> all, HsdsQuery.Paging paging, Function<T, Map<String, Object>> form) {
        int page = paging.all() ? 1 : paging.page();
        int perPage = paging.all() ? Math.max(1, all.size()) : paging.perPage();
        var contents = all.stream()
                .skip((long) perPage * (page - 1))
                .limit(perPage)
                .map(form)
                .toList();
        return new HsdsPage(all.size(), page, perPage, contents);
    }

    /** How many parts there are; none of an empty list. */
    public int pages() {
        return Math.ceilDiv(total, perPage);
    }

    /** The page object. */
    public String json() {
        return Json.write(new JsonObject()
                .with("total_items", total)
                .with("total_pages", pages())
                .with("page_number", page)
                .with("size", contents.size())
                .with("first_page", page == 1)
                .with("last_page", page >= pages())
                .with("empty", contents.isEmpty())
                .with(Map.of("contents", contents))
                .map());
    }

    /** Each in a line of its own. */
    public String lines() {
        return contents.stream().map(Json::write).collect(Collectors.joining("\n", "", contents.isEmpty() ? "" : "\n"));
    }
}
