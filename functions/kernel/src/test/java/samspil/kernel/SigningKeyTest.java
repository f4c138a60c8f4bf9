package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    /** Test case 2 of RFC 4231. */
    @Test
    void itSignsAsTheStandardDoes() {
        var key = new SigningKey(Base64.getEncoder().encodeToString("Jefe".getBytes(StandardCharsets.US_ASCII)));
        var hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        var signed = Base64.getUrlDecoder().decode(key.sign("what do ya want for nothing?"));
        assertEquals(hex, HexFormat.of().formatHex(signed));
    }

    @Test
    void noTwoSignAlike() {
        var random = new SecureRandom();
        var text = "the same words";
        assertNotEquals(
                SigningKey.random(random).sign(text), SigningKey.random(random).sign(text));
    }

    @Test
    void aSignatureFitsIntoAnAddress() {
        assertTrue(SigningKey.random(new SecureRandom()).sign("æøå?&/").matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void aKeyIsNotTold() {
        var key = SigningKey.random(new SecureRandom());
        assertFalse(key.toString().contains(key.base64()));
    }
}
