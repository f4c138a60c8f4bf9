package samspil.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.platform.ties.Post;

/**
 * Somebody in an organisation's board. Who left it has a last day; who never sat in it is taken out.
 *
 * @param from first day; absent where nobody said
 * @param until last day; absent while they sit
 * @param consent the day they agreed to be published; absent: known to the municipality only
 */
public record BoardMember(
        String name,
        Post post,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate consent) {

    public BoardMember {
        InvalidValue.unless(!name.isBlank() && name.length() <= 100, "text.long", "/name");
        InvalidValue.unless(from == null || until == null || !until.isBefore(from), "period.order", "/until");
    }

    /** Somebody of whom no more is known than that they sit there; seen by the municipality only. */
    public static BoardMember of(String name, Post post) {
        return new BoardMember(name, post, null, null, null);
    }

    /** Whether everybody may see it: they agreed, and sit there still as far as anybody said. */
    public boolean isPublished() {
        return consent != null && until == null;
    }

    /** The same with a last day. */
    public BoardMember leaving(LocalDate last) {
        return new BoardMember(name, post, from, last, consent);
    }
}
