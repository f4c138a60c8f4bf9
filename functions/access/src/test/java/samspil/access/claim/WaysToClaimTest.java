package samspil.access.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.access.Profile;
import samspil.platform.organisations.Organisations.Organisation;

class WaysToClaimTest {
    private static final Set<String> SHARED = Set.of("mail.example");

    @Test
    void theWebsitesOwnDomainIsAWay() {
        assertEquals(true, isWay("a@Club.example", "https://www.club.example/about"));
    }

    @Test
    void aDomainBelowOrAboveOrAlikeIsNone() {
        for (var email : List.of("a@x.club.example", "a@example", "a@xclub.example", "a@club.example.org")) {
            assertEquals(false, isWay(email, "https://club.example"), email);
        }
    }

    @Test
    void aDomainThatManyShareIsNone() {
        assertEquals(false, isWay("a@mail.example", "https://mail.example/club"));
    }

    @Test
    void aWebsiteThatIsNoneProvesNothing() {
        for (var website : List.of("club.example", "https://", "not a website", "mailto:a@club.example")) {
            assertEquals(false, isWay("a@club.example", website), website);
        }
    }

    @Test
    void whoHasNoVerifiedAddressHasNoDomain() {
        assertEquals(false, isWay(null, "https://club.example"));
    }

    @Test
    void withoutAPublishedAddressNoCodeIsMailedThere() {
        var ways = ways(null).of(organisation("https://club.example"), "p");
        assertEquals(List.of(Rung.REGISTER_ROLE, Rung.LETTER, Rung.CLERK), ways);
    }

    private static boolean isWay(@Nullable String email, String website) {
        return ways(email).of(organisation(website), "p").contains(Rung.DOMAIN);
    }

    private static WaysToClaim ways(@Nullable String email) {
        return new WaysToClaim(person -> Optional.of(new Profile(person, "Somebody", email, null)), SHARED);
    }

    private static Organisation organisation(String website) {
        return new Organisation("club", "Club", null, null, website, null);
    }
}
