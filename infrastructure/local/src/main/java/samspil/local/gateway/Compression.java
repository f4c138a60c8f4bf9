package samspil.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;

/** Compresses large answers for clients that take gzip, as {@code MinimumCompressionSize} makes API Gateway do. */
record Compression(OptionalInt least) {

    WebAnswer apply(WebRequest request, WebAnswer answer) {
        boolean large = least.isPresent() && answer.body().length >= Math.max(1, least.getAsInt());
        boolean taken = request.headers().first("Accept-Encoding").orElse("").contains("gzip");
        boolean plain = answer.headers().first("Content-Encoding").isEmpty();
        return large && taken && plain
                ? new WebAnswer(answer.status(), answer.headers(), gzip(answer.body())).with("Content-Encoding", "gzip")
                : answer;
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
