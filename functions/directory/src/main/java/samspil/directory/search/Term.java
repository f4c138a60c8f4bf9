package samspil.directory.search;

import java.util.Arrays;

/** A word of the catalogue, with the entries it stands in (their numbers in rising order) and the fields there. */
final class Term {
    private final Word word;
    private int[] entries = new int[4];
    private byte[] fields = new byte[4];
    private int size;

    Term(Word word) {
        this.word = word;
    }

    Word word() {
        return word;
    }

    /** How many entries it stands in. */
    int size() {
        return size;
    }

    /** Notes the word in an entry whose number is at least the last one noted. */
    void add(int entry, Field field) {
        if (size == 0 || entries[size - 1] != entry) {
            grow();
            entries[size++] = entry;
        }
        fields[size - 1] |= (byte) field.bit();
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.visit(entries[i], fields[i]);
        }
    }

    private void grow() {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            fields = Arrays.copyOf(fields, size * 2);
        }
    }

    /** Is shown every entry of a word. */
    interface Visitor {
        void visit(int entry, int fields);
    }
}
