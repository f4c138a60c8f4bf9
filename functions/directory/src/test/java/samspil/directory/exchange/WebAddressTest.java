package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebAddressTest {

    @Test
    void aHostIsWrittenInPunycode() {
        assertEquals(
                Optional.of("https://xn--blbr-roah.example:8443/a?b=c#d"),
                ascii("https://blåbær.example:8443/a?b=c#d"));
    }

    @Test
    void aPathIsPercentEncoded() {
        assertEquals(Optional.of("https://kor.example/s%C3%A5ng"), ascii("https://kor.example/sång"));
    }

    @Test
    void whatIsEncodedStaysAsItIs() {
        assertEquals(Optional.of("https://kor.example/s%C3%A5ng"), ascii("https://kor.example/s%C3%A5ng"));
    }

    private static Optional<String> ascii(String address) {
        return WebAddress.ascii(URI.create(address));
    }
}
