package samspil.engines.s3;

import java.util.Map;
import samspil.engines.http.Answer;

/** How S3 says no: a document in XML. */
public final class ErrorDocument {
    private ErrorDocument() {}

    /** An answer with a code of S3's list, such as {@code EntityTooLarge}. */
    public static Answer answer(int status, String code, String message) {
        var body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
                .formatted(code, escape(message));
        return new Answer(status, Map.of("Content-Type", "application/xml"), body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
