package samspil.local.bootstrap;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An HTTP reply of the Runtime API, which always tells its length. */
@SuppressWarnings("ArrayRecordComponent") // the body is only passed on
record RuntimeReply(Map<String, String> headers, byte[] body) {

    static RuntimeReply read(InputStream in) throws IOException {
        line(in); // the status: what matters is in the headers and the body
        Map<String, String> headers = new HashMap<>();
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            headers.put(
                    field.substring(0, colon).toLowerCase(Locale.ROOT),
                    field.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new RuntimeReply(headers, body);
    }

    String header(String name) throws IOException {
        String value = headers.get(name);
        if (value == null) {
            throw new IOException("the Runtime API gave no " + name);
        }
        return value;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException();
            }
            line.append((char) letter);
        }
        return line.toString().strip();
    }
}
