package samspil.directory.exchange.incoming;

import java.util.Locale;
import java.util.regex.Pattern;
import samspil.directory.BoardMember;
import samspil.kernel.InvalidValue;
import samspil.platform.ties.Post;

/** Somebody of a board in a table: a name, and the post in brackets where it is another than member: {@code (chair)}. */
final class BoardCell {
    private static final Pattern FORM = Pattern.compile("(?<name>[^()]+)(\\((?<post>[a-z-]+)\\))?");

    private BoardCell() {}

    /** Nobody agreed to be published by standing in somebody's table. */
    static BoardMember of(String text) {
        var parts = FORM.matcher(text.strip());
        InvalidValue.unless(parts.matches(), "text.line");
        var post = parts.group("post");
        return BoardMember.of(parts.group("name").strip(), post == null ? Post.MEMBER : post(post));
    }

    private static Post post(String key) {
        try {
            return Post.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("choice.unknown");
        }
    }
}
