package samspil.engines.form;

import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** What a browser posted: a form, or something that only claims to be one. */
public sealed interface Posted permits UploadForm, Posted.Malformed {

    /** A body that is no form of S3's kind. */
    record Malformed(String code, String message) implements Posted {}

    /** Whether a request is a form for S3. */
    static boolean isIn(Request request) {
        var type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        return request.getMethod().equals("POST")
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** What the request holds. It is read once, however often one asks, and its file goes with the request. */
    static Posted in(Request request) {
        if (request.getAttribute(Posted.class.getName()) instanceof Posted known) {
            return known;
        }
        var posted = FormReader.read(request);
        request.setAttribute(Posted.class.getName(), posted);
        return posted;
    }
}
