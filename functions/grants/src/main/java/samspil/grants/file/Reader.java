package samspil.grants.file;

import java.util.Set;

/**
 * On whose behalf files are read.
 *
 * @param person by pseudonym
 * @param seat their seat in the council, by which they may be recused before anybody knows whose it is; empty where they
 *     have none
 */
public record Reader(String person, String seat) {
    /** The system itself, for what nobody sees. */
    public static final Reader SYSTEM = new Reader("");

    /** Somebody without a seat in the council. */
    public Reader(String person) {
        this(person, "");
    }

    /** Whether a file is there for them. */
    public boolean sees(ApplicationFile file) {
        return !isAmong(file.recused());
    }

    /** Whether a file is there for them. */
    public boolean sees(FileHead head) {
        return !isAmong(head.recused());
    }

    private boolean isAmong(Set<String> recused) {
        return recused.contains(person) || recused.contains(seat);
    }
}
