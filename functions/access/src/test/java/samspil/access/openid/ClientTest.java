package samspil.access.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static Client at(String issuer, String realm) {
        return new Client(issuer, realm, "samspil", List.of(), "https://samspil.example");
    }

    @Test
    void whereTheProviderMovesItsPeopleStayWhoTheyAre() {
        assertEquals(
                at("https://old.example", "municipalities").pseudonym("vagn"),
                at("https://new.example", "municipalities").pseudonym("vagn"));
    }

    @Test
    void theSameNameInAnotherRealmIsSomebodyElse() {
        assertNotEquals(
                at("https://one.example", "one").pseudonym("vagn"),
                at("https://one.example", "another").pseudonym("vagn"));
    }
}
