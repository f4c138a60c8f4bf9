package samspil.demo.stock;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samspil.directory.Category;
import samspil.directory.LanguageTag;
import samspil.directory.Place;
import samspil.kernel.Language;
import samspil.kernel.MunicipalityId;

/**
 * Reads associations. A block begins with {@code = key}; then {@code is} categories, {@code in} language where it is not
 * the file's, {@code speaks} tags, {@code hidden} or {@code area}, {@code @ municipality(+also in) town | name} for each
 * use, {@code sum} summaries, {@code say} facts, {@code act} activities ({@link Doing}), {@code job} opportunities
 * ({@link Job}), {@code en} and {@code en-say} words in English.
 */
final class SketchFile {
    private static final Pattern SPACE = Pattern.compile(" ");

    private SketchFile() {}

    static List<Sketch> read(String file, Language language) {
        return Block.of(StockText.lines(file)).stream()
                .map(block -> sketch(block, language))
                .toList();
    }

    private static Sketch sketch(Block block, Language language) {
        var own = block.all("in").stream().findFirst().flatMap(Language::of).orElse(language);
        return new Sketch(
                own,
                words(block, "is").stream().map(Category::new).collect(Collectors.toSet()),
                spoken(block, own).stream().map(LanguageTag::new).collect(Collectors.toSet()),
                privacy(block),
                block.all("@").stream().map(Cells::of).map(SketchFile::use).toList(),
                new Sketch.Words(block.all("sum"), block.all("say"), block.all("en"), block.all("en-say")),
                block.all("act").stream().map(Cells::of).map(Doing::of).toList(),
                block.all("job").stream().map(Cells::of).map(Job::of).toList());
    }

    private static List<String> spoken(Block block, Language own) {
        return block.has("speaks") ? words(block, "speaks") : List.of(own.tag());
    }

    private static List<String> words(Block block, String word) {
        return block.all(word).stream().flatMap(SPACE::splitAsStream).toList();
    }

    private static Place.Privacy privacy(Block block) {
        if (block.has("hidden")) {
            return Place.Privacy.HIDDEN;
        }
        return block.has("area") ? Place.Privacy.AREA : Place.Privacy.EXACT;
    }

    private static Sketch.Use use(Cells cells) {
        var where = cells.text(0).split(" ", 2);
        var shownIn = Arrays.stream(where[0].split("\\+", -1))
                .map(MunicipalityId::new)
                .toList();
        var alsoIn = new TreeSet<>(shownIn.subList(1, shownIn.size()));
        return new Sketch.Use(shownIn.getFirst(), alsoIn, where[1], cells.text(1));
    }
}
