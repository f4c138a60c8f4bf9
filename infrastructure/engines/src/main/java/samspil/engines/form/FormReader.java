package samspil.engines.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import samspil.engines.form.Posted.Malformed;
import samspil.engines.form.UploadForm.Upload;

/** Reads a form from a request; the file goes to the disk as it comes. */
final class FormReader {
    /** What S3 takes before the file. */
    private static final int LARGEST_FIELD = 20 << 10;
    /** What S3 takes in one request. */
    private static final long LARGEST_BODY = 5L << 30;

    private FormReader() {}

    static Posted read(Request request) {
        var boundary = MultiPart.extractBoundary(
                Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.CONTENT_TYPE), ""));
        return boundary == null ? malformed() : read(request, boundary);
    }

    private static Posted read(Request request, String boundary) {
        var parser = new MultiPartFormData.Parser(boundary);
        parser.setFilesDirectory(Path.of(System.getProperty("java.io.tmpdir")));
        parser.setMaxMemoryFileSize(LARGEST_FIELD);
        parser.setMaxLength(LARGEST_BODY);
        try {
            var parsing = new CompletableFuture<MultiPartFormData.Parts>();
            parser.parse(request, Promise.Invocable.toPromise(parsing));
            var parts = parsing.join();
            Request.addCompletionListener(request, failure -> parts.close());
            return form(request, parts);
        } catch (CompletionException e) {
            return malformed();
        }
    }

    /** What comes after the file is not looked at. */
    private static Posted form(Request request, Iterable<MultiPart.Part> parts) {
        var fields = new LinkedHashMap<String, String>();
        var file = Optional.<Upload>empty();
        for (var part : parts) {
            if (part.getName().equalsIgnoreCase("file")) {
                file = Optional.of(upload(part));
                break;
            }
            fields.putIfAbsent(part.getName().toLowerCase(Locale.ROOT), part.getContentAsString(UTF_8));
        }
        var name = file.map(Upload::name).orElse("");
        fields.computeIfPresent("key", (field, key) -> key.replace("${filename}", name));
        fields.put("bucket", request.getHttpURI().getPath().replaceAll("^/|/.*$", ""));
        return new UploadForm(fields, file);
    }

    private static Upload upload(MultiPart.Part part) {
        return new Upload(Objects.requireNonNullElse(part.getFileName(), ""), part.getLength(), () -> open(part));
    }

    private static InputStream open(MultiPart.Part part) {
        return Content.Source.asInputStream(part.newContentSource(ByteBufferPool.SIZED_NON_POOLING, 0, -1));
    }

    private static Malformed malformed() {
        return new Malformed(
                "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.");
    }
}
