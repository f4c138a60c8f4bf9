package samspil.council.meeting.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import samspil.council.meeting.MeetingId;

/** Names letters so that what is written again has the name that it had. */
final class LetterName {
    private static final int BYTES = 16;

    private LetterName() {}

    /** @param about what the letter says, such as that an answer of some version was noted */
    static String of(MeetingId meeting, String about, String invitee) {
        try {
            var text = meeting + " " + about + " " + invitee;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "meeting-" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
