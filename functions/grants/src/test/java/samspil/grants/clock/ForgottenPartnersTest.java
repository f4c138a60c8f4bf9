package samspil.grants.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.apply.Association.ROOM;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.apply.Association;
import samspil.grants.clock.event.ClockFunction;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;

/** What is left of organisations that applied together when their application is forgotten. */
class ForgottenPartnersTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final List<String> NAMES = List.of("Spisevennerne", "Gåklubben", "#partners#", "#joins#");

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association lead = new Association(AWS, clock);
    private final Association partner = lead.other();
    private final Everything everything = new Everything(AWS);
    private String application;

    @BeforeEach
    void twoApplyTogetherAndWithdraw() {
        AWS.clear();
        Association.openRound(AWS, clock);
        Association.publish(AWS, "org-1", "Spisevennerne", "org-2", "Gåklubben");
        application = lead.begin();
        lead.post(application + "/partners", "to", "add-org-2");
        partner.post(application + "/invitation", "to", "yes");
        lead.fill(application);
        lead.send(application);
        lead.post(application + "/deeds/withdraw", "at", "0", "key", "k");
    }

    @Test
    void noRowNamesThemAnyMore() {
        assertTrue(rows().size() >= NAMES.size(), rows()::toString);
        forget();
        assertEquals(List.of(), rows());
    }

    @Test
    void thePartnerSeesThatThereIsNothing() {
        assertTrue(partner.get(ROOM).body().contains("Sammen med Spisevennerne"));
        forget();
        var room = partner.get(ROOM);
        assertEquals(200, room.status());
        assertFalse(room.body().contains("Spisevennerne"), room.body());
        assertEquals(404, partner.get(application).status());
        assertEquals(404, partner.get(application + "/invitation").status());
    }

    /** What the directory publishes is its own. */
    private List<String> rows() {
        return everything.holding(NAMES).stream()
                .filter(each -> !each.contains("published/820/organisations.json"))
                .toList();
    }

    private void forget() {
        tick();
        clock.advance(Duration.ofDays(6 * 366));
        tick();
    }

    private void tick() {
        new ClockFunction(lead.functions().context("GrantsClockFunction")).handleRequest(Map.of(), new NoContext());
    }
}
