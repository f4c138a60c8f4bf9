package samspil.pages;

import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Every page goes out under the strict policy, error pages too; a page that needs another says so itself. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PageHeaders {

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        var html = response.getContentType()
                .filter(type -> type.getName().equals(MediaType.TEXT_HTML))
                .isPresent();
        if (html && !response.getHeaders().contains(ContentPolicy.HEADER)) {
            response.header(ContentPolicy.HEADER, ContentPolicy.VALUE);
        }
    }
}
