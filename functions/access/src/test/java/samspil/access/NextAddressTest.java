package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.testkit.Seeded;

class NextAddressTest {
    private static final URI SITE = URI.create("https://samspil.example/da");
    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "\\",
            "/\\",
            "evil.example",
            "@",
            ":",
            "https:",
            "javascript:",
            "%2f",
            "%5c",
            "?",
            "#",
            "..",
            "\t",
            "\n",
            " ",
            "da",
            "herlev",
            "desk",
            "å",
            "\u0000",
            "\u2028",
            ";",
            "&a=b");

    @Test
    void whateverIsWantedTheWayStaysOnThisSite() {
        Seeded.check(20_000, any -> {
            var wanted = String.join("", any.list(8, it -> it.of(PIECES)));
            var resolved = SITE.resolve(NextAddress.of(wanted, "/da/desk"));
            assertEquals("samspil.example", resolved.getHost(), wanted);
            assertEquals("https", resolved.getScheme(), wanted);
        });
    }

    @Test
    void anAddressThatIsGivenBackIsOneOrNothing() {
        Seeded.check(20_000, any -> {
            var wanted = "/" + any.text(10);
            var given = NextAddress.of(wanted, "-");
            assertTrue(given.equals("-") || given.equals(wanted), wanted);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/da", "/da/herlev/desk", "/da/herlev/search?kind=venues&q=b%C3%A5d", "/da/herlev/desk?a=b#c"})
    void aPathOfThisSiteIsKept(String wanted) {
        assertEquals(wanted, NextAddress.of(wanted, "-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "da",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/da\nSet-Cookie: a=b",
                " /da",
                "///evil.example"
            })
    void anythingElseIsNot(String wanted) {
        assertEquals("-", NextAddress.of(wanted, "-"));
    }
}
