package samspil.local.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding (RFC 3986) over strict UTF-8. */
public final class Percent {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Percent() {}

    /** The text behind the encoding; empty when an escape is broken or its bytes are not UTF-8. */
    public static Optional<String> decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); ) {
            if (encoded.charAt(i) == '%') {
                int octet = octet(encoded, i + 1);
                if (octet < 0) {
                    return Optional.empty();
                }
                bytes.write(octet);
                i += 3;
            } else {
                int next = encoded.offsetByCodePoints(i, 1);
                bytes.writeBytes(encoded.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
            }
        }
        return text(bytes.toByteArray());
    }

    /** As in a query, where a plus is a space. */
    public static Optional<String> decodeQuery(String encoded) {
        return decode(encoded.replace('+', ' '));
    }

    /** The bytes as text; empty when they are not UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** Escapes all but the unreserved characters and those given. */
    public static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if (UNRESERVED.indexOf(letter) >= 0 || kept.indexOf(letter) >= 0) {
                encoded.append(letter);
            } else {
                encoded.append("%%%02X".formatted(each & 0xff));
            }
        }
        return encoded.toString();
    }

    /** Escapes what stands outside ASCII and leaves all else, escapes too. */
    public static String ascii(String path) {
        return encode(path, "%/?#[]@!$&'()*+,;=:|\\^`{}\"<> ").replace(" ", "%20");
    }

    private static int octet(String encoded, int at) {
        if (at + 2 > encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(at), 16);
        int low = Character.digit(encoded.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
