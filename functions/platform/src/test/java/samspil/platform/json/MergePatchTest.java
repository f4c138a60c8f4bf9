package samspil.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    /** The table of RFC 7396, appendix A, as far as its documents are JSON objects or lists. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":"b"}         | {"a":"c"}              | {"a":"c"}
            {"a":"b"}         | {"b":"c"}              | {"a":"b","b":"c"}
            {"a":"b"}         | {"a":null}             | {}
            {"a":"b","b":"c"} | {"a":null}             | {"b":"c"}
            {"a":["b"]}       | {"a":"c"}              | {"a":"c"}
            {"a":"c"}         | {"a":["b"]}            | {"a":["b"]}
            {"a":{"b":"c"}}   | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]} | {"a":[1]}              | {"a":[1]}
            ["a","b"]         | ["c","d"]              | ["c","d"]
            {"a":"b"}         | ["c"]                  | ["c"]
            {"a":"foo"}       | "bar"                  | "bar"
            {"e":null}        | {"a":1}                | {"e":null,"a":1}
            [1,2]             | {"a":"b","c":null}     | {"a":"b"}
            {}                | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
            """)
    void aPatchDoesWhatTheStandardSays(String target, String patch, String expected) {
        var patched = MergePatch.apply(tree(target), tree(patch));
        assertEquals(tree(expected), patched);
    }

    @RepeatedTest(200)
    void aPatchThatWasAppliedChangesNothingMore(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var target = value(random, 3);
        var patch = value(random, 3);
        var once = MergePatch.apply(target, patch);
        assertEquals(once, MergePatch.apply(once, patch), "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(200)
    void anEmptyPatchChangesNoObject(RepetitionInfo run) {
        var target = new JsonValue.Members(new LinkedHashMap<>());
        target.members().put("a", value(new Random(run.getCurrentRepetition()), 3));
        assertEquals(
                target,
                MergePatch.apply(target, new JsonValue.Members(new LinkedHashMap<>())),
                "seed " + run.getCurrentRepetition());
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new JsonValue.Text("t" + random.nextInt(3));
            case 1 -> new JsonValue.Truth(random.nextBoolean());
            case 2 -> new JsonValue.Nothing();
            case 3 -> new JsonValue.Elements(List.of(value(random, depth - 1)));
            default -> members(random, depth - 1);
        };
    }

    private static JsonValue members(Random random, int depth) {
        var members = new LinkedHashMap<String, JsonValue>();
        for (var name : new ArrayList<>(List.of("a", "b", "c")).subList(0, random.nextInt(4))) {
            members.put(name, value(random, depth));
        }
        return new JsonValue.Members(members);
    }

    private static JsonValue tree(String json) {
        return Json.tree(json.strip()).orThrow();
    }
}
