package samspil.platform.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Language;

/** Which language the one who asks reads. */
public final class Readers {
    private Readers() {}

    /** By {@code lang} in the query, the address, then {@code Accept-Language}; Danish when nothing says. */
    public static Language language(HttpRequest<?> request) {
        return language(request, Language.DA);
    }

    /** By the same, or the given language when nothing says. */
    public static Language language(HttpRequest<?> request, Language otherwise) {
        return asked(request)
                .or(() -> firstSegment(request))
                .or(() -> accepted(request))
                .orElse(otherwise);
    }

    /** A form is read along with the query, and one with broken percent signs can't be; its sender still reads a language. */
    private static Optional<Language> asked(HttpRequest<?> request) {
        try {
            return request.getParameters().get("lang", String.class).flatMap(Language::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> firstSegment(HttpRequest<?> request) {
        var segments = request.getPath().split("/", 3);
        return segments.length < 2 ? Optional.empty() : Language.of(segments[1]);
    }

    private static Optional<Language> accepted(HttpRequest<?> request) {
        return Arrays.stream(request.getHeaders()
                        .get(HttpHeaders.ACCEPT_LANGUAGE, String.class)
                        .orElse("")
                        .split(","))
                .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .flatMap(range -> Stream.of(range, range.split("-", 2)[0]))
                .map(tag -> tag.equals("no") ? "nb" : tag)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst();
    }
}
