package samspil.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import samspil.platform.http.Answers;

/** Pages as answers. */
public final class PageAnswers {

    private PageAnswers() {}

    /**
     * A page everybody may see and keep for a minute. Its entity tag is a hash of the page itself, so that data, words,
     * templates, assets and the day are all in it; 304 when the reader has this very page.
     */
    public static HttpResponse<?> open(HttpRequest<?> request, Page page) {
        return open(request, page.html());
    }

    /** The same for a page that was drawn before. */
    public static HttpResponse<?> open(HttpRequest<?> request, String html) {
        var response = Answers.tagged(request, hash(html), () -> html(HttpStatus.OK, html));
        ((MutableHttpResponse<?>) response).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return response;
    }

    /** A page for this one reader at this one moment, which no search engine should show. */
    public static MutableHttpResponse<String> passing(HttpStatus status, Page page) {
        return html(status, page.html())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex");
    }

    private static MutableHttpResponse<String> html(HttpStatus status, String html) {
        return Answers.text(MediaType.TEXT_HTML, html).status(status);
    }

    private static String hash(String html) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
