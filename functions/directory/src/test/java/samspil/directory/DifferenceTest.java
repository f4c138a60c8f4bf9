package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.MergePatch;

class DifferenceTest {

    @Test
    void equalEntriesDoNotDiffer() {
        Seeds.each(100, seed -> {
            var tree = EntryTree.of(SomeEntries.of(Samples.HERLEV, 10, seed).getLast());
            assertEquals(List.of(), Difference.between(tree, tree, tree));
        });
    }

    @Test
    void theDifferencesTogetherMakeTheOneIntoTheOther() {
        Seeds.each(300, seed -> {
            var entries = SomeEntries.of(Samples.HERLEV, 20, seed);
            var live = EntryTree.of(entries.get((int) (seed % 20)));
            var suggested = EntryTree.of(entries.getLast());
            JsonValue changed = live;
            for (var difference : Difference.between(live, suggested, live)) {
                changed = MergePatch.apply(changed, patch(difference));
            }
            assertEquals(suggested, changed);
        });
    }

    @Test
    void aFieldThatChangedSinceTheSuggestionWasMadeIsAConflict() {
        var found = Difference.between(tree("{\"a\":2,\"b\":1}"), tree("{\"a\":3,\"b\":3}"), tree("{\"a\":1,\"b\":1}"));
        assertEquals(
                List.of("/a", "/b"), found.stream().map(Difference::pointer).toList());
        assertTrue(found.getFirst().conflict());
        assertFalse(found.getLast().conflict());
    }

    @Test
    void namesAreEscapedAsPointersAskForIt() {
        var found = Difference.between(tree("{\"a/b~\":1}"), tree("{\"a/b~\":2}"), tree("{}"));
        assertEquals("/a~1b~0", found.getFirst().pointer());
    }

    private static JsonValue patch(Difference difference) {
        var suggested = difference.suggested();
        JsonValue value = suggested == null ? new JsonValue.Nothing() : suggested;
        var names = difference.pointer().substring(1).split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            value = new JsonValue.Members(new LinkedHashMap<>(Map.of(names[i], value)));
        }
        return value;
    }

    private static JsonValue tree(String json) {
        return Json.tree(json).orThrow();
    }
}
