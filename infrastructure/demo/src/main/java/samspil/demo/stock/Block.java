package samspil.demo.stock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines between two headings {@code = key}, by the word each begins with. */
record Block(Map<String, List<String>> lines) {

    static List<Block> of(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            if (line.startsWith("= ")) {
                blocks.add(new Block(new LinkedHashMap<>()));
            } else {
                blocks.getLast().add(line);
            }
        }
        return blocks;
    }

    /** What follows the word, once for each line that begins with it. */
    List<String> all(String word) {
        return lines.getOrDefault(word, List.of());
    }

    boolean has(String word) {
        return lines.containsKey(word);
    }

    private void add(String line) {
        var parts = line.split(" ", 2);
        lines.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
    }
}
