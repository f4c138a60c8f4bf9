package samspil.directory.exchange.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file. It is UTF-8 where it can be; a table may also be Windows-1252, as older office programs write it.
 * A byte that neither knows, or a zero character, is no text.
 */
final class FileText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    static Optional<String> utf8(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8);
    }

    static Optional<String> any(byte[] file) {
        return utf8(file).or(() -> decoded(file, WINDOWS));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .filter(it -> it.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
