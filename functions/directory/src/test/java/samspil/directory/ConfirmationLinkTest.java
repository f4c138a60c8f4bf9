package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import samspil.kernel.MunicipalityId;
import samspil.kernel.SigningKey;

class ConfirmationLinkTest {
    private static final Instant LATER = Instant.parse("2026-10-01T00:00:00Z");
    private final SigningKey key = SigningKey.random(new SecureRandom());
    private final ConfirmationLink link = link("163", 7, LATER, key);

    @Test
    void aLinkIsOpenedByItsOwnToken() {
        assertTrue(link.isOpenedBy(link.token()));
    }

    @Test
    void aTokenWithAnyCharacterChangedOpensNothing() {
        var token = link.token();
        Seeds.each(300, seed -> {
            var random = new SplittableRandom(seed);
            int at = random.nextInt(token.length());
            char other = (char) random.nextInt('!', '~');
            var forged = token.substring(0, at) + other + token.substring(at + 1);
            assertEquals(forged.equals(token), link.isOpenedBy(forged), forged);
        });
    }

    @Test
    void aTokenOfAnotherVersionMunicipalityExpiryOrKeyOpensNothing() {
        List.of(
                        link("163", 8, LATER, key),
                        link("169", 7, LATER, key),
                        link("163", 7, LATER.plusSeconds(1), key),
                        link("163", 7, LATER, SigningKey.random(new SecureRandom())))
                .forEach(other -> assertFalse(link.isOpenedBy(other.token()), other.toString()));
    }

    @Test
    void aLinkCanBeUsedUntilItExpiresAndNotAgain() {
        assertTrue(link.isUsable(LATER.minusSeconds(1)));
        assertFalse(link.isUsable(LATER));
        var used = new ConfirmationLink(link.id(), link.subject(), 7, LATER, key, LATER.minusSeconds(9));
        assertFalse(used.isUsable(LATER.minusSeconds(5)));
    }

    @Test
    void theKeyIsNotWrittenAnywhereByAccident() {
        assertFalse(link.toString().contains(key.base64()));
    }

    private static ConfirmationLink link(String municipality, long version, Instant expiresAt, SigningKey key) {
        var entry = new EntryId("00000000-0000-4000-8000-000000000001");
        var subject = new Subject(new MunicipalityId(municipality), Kind.ORGANISATION, entry);
        return new ConfirmationLink(
                new LinkId("00000000-0000-4000-8000-000000000002"), subject, version, expiresAt, key, null);
    }
}
