package samspil.grants.file;

/**
 * On whose behalf files are read.
 *
 * @param person by pseudonym
 */
public record Reader(String person) {
    /** The system itself, for what nobody sees. */
    public static final Reader SYSTEM = new Reader("");

    /** Whether a file is there for them. */
    public boolean sees(ApplicationFile file) {
        return !file.recused().contains(person);
    }

    /** Whether a file is there for them. */
    public boolean sees(FileHead head) {
        return !head.recused().contains(person);
    }
}
