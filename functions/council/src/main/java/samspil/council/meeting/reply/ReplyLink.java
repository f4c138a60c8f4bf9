package samspil.council.meeting.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.kernel.SigningKey;

/**
 * A link by which one invitee answers once. It is signed for the answer that stands when it is made: as soon as
 * another stands in its place, it opens nothing any more.
 *
 * @param turn the version of the answer that it may replace; 0 for the first
 */
public record ReplyLink(MeetingId meeting, String invitee, long turn) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36})\\.([om]-[A-Za-z0-9_-]{1,80})\\.([0-9]{1,9})\\.([A-Za-z0-9_-]{43})");

    /**
     * What stands in an address.
     *
     * @param key of the meeting, whose municipality the signature names too
     * @param secret of the meeting
     */
    public String token(Meeting.Key key, SigningKey secret) {
        return named() + "." + secret.sign(signed(key));
    }

    /** What a token says of itself, which is not to be believed before {@link #isSigned}. */
    public static Optional<ReplyLink> said(String token) {
        var parts = FORM.matcher(token);
        return parts.matches()
                ? MeetingId.of(parts.group(1))
                        .map(id -> new ReplyLink(id, parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** Whether the token was made with the key; takes as long for any. */
    boolean isSigned(String token, Meeting.Key meeting, SigningKey key) {
        return MessageDigest.isEqual(
                token(meeting, key).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private String named() {
        return meeting + "." + invitee + "." + turn;
    }

    private String signed(Meeting.Key key) {
        return key.municipality().value() + "|" + named();
    }
}
