package samspil.local.bootstrap;

import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error as Lambda writes it.
 *
 * @param type the exception's class
 * @param json the body for the Runtime API
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only passed on
record Failure(String type, byte[] json) {
    private static final int FRAMES = 100;

    static Failure of(Throwable thrown) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JacksonFactory.getInstance().getSerializer(Map.class).toJson(fields(thrown), json);
        return new Failure(thrown.getClass().getName(), json.toByteArray());
    }

    private static Map<String, Object> fields(Throwable thrown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("errorMessage", String.valueOf(thrown.getMessage()));
        fields.put("errorType", thrown.getClass().getName());
        fields.put("stackTrace", frames(thrown));
        return fields;
    }

    private static List<String> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .toList();
    }
}
