package samspil.grants.register.http;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.SchemeId;
import samspil.grants.register.Register.Paging;
import samspil.grants.register.Register.Wanted;

/** What of the register somebody asks for in an address; a value that can't be is as good as none. */
public record Asked(Wanted wanted, Paging paging) {
    private static final int LONGEST = 200;

    /** Reads the parameters {@code year}, {@code scheme}, {@code q}, {@code limit} and {@code after}. */
    public static Asked of(HttpRequest<?> request, int limit, int most) {
        var year = one(request, "year").filter(text -> text.matches("[0-9]{4}")).map(Integer::valueOf);
        var scheme = one(request, "scheme").flatMap(SchemeId::of);
        var words = one(request, "q").filter(text -> text.length() <= LONGEST).orElse("");
        int count = one(request, "limit")
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .orElse(limit);
        var after = one(request, "after").orElse("");
        return new Asked(
                new Wanted(year.orElse(null), scheme.orElse(null), words), new Paging(Math.min(count, most), after));
    }

    /** The same query with another place to go on from; nothing after the question mark that is not needed. */
    public String query(String after) {
        return Stream.of(
                        pair("q", wanted.words()),
                        pair("year", wanted.year()),
                        pair("scheme", wanted.scheme()),
                        pair("after", after))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Optional<String> one(HttpRequest<?> request, String name) {
        return Optional.ofNullable(request.getParameters().get(name));
    }

    private static Optional<String> pair(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
