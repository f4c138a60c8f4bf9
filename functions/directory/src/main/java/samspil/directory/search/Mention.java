package samspil.directory.search;

import java.util.stream.Stream;

/** A word of an entry and where it stands. */
record Mention(Field field, Word word) {

    /** Every word of a text, and the parts of those with hyphens. */
    static Stream<Mention> all(Field field, String text) {
        return Word.of(text).stream().flatMap(Word::withParts).map(word -> new Mention(field, word));
    }
}
