package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.checks.Applying.NEXT;
import static samspil.checks.Applying.TOWN;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.testkit.Contract;

/** From a scheme that somebody finds to the register and the open file of grants, on pages alone. */
@ExtendWith(Browsing.class)
class GrantJourneyTest {
    private static final String NAME = "Livsmod Vesthimmerland";
    private static final View VIEW = View.WIDE_WITHOUT_SCRIPT;
    private static final Hand HAND = Hand.MOUSE;

    private final Visitors visitors;

    GrantJourneyTest(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @EnumSource
    void anAssociationFindsASchemeAppliesWithAKeyboardAndTakesItBack(View view) {
        var page = visitors.chromium().page(view);
        var applying = new Applying(visitors, page, Hand.KEYBOARD, "representative-1", "99820241");
        applying.find();
        applying.write();
        assertEquals(List.of(), view.script ? Barriers.on(page) : List.of());
        applying.send();
        Hand.KEYBOARD.go(page, "main a[href$='/deeds/withdraw']");
        Hand.KEYBOARD.go(page, NEXT);
        assertTrue(page.locator("main").innerText().contains("Trukket tilbage"), "it is theirs to take back");
    }

    @ParameterizedTest
    @EnumSource
    void theCouncilScoresAndVotesWithAKeyboard(View view) {
        var scheme = "stemmer-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var id = new TwoParts(visitors.system(), scheme).open().assessed("representative-1");
        var file = TOWN + "/desk/council/grants/files/" + id;
        var chair = visitors.chromium().page(view);
        visitors.persona("vesthimmerland/council-chair").logIn(chair, Hand.KEYBOARD, file);
        Hand.KEYBOARD.go(chair, "main a[href$='/deeds/score']");
        for (var measure : List.of("volunteers", "local", "need")) {
            Hand.KEYBOARD.choose(chair, "input[name=score-" + measure + "][value='4'] + label");
        }
        Hand.KEYBOARD.go(chair, NEXT);
        assertFalse(chair.title().startsWith("Fejl:"), chair.title());
        var secretary = visitors.chromium().page(view);
        visitors.persona("vesthimmerland/council-secretary").logIn(secretary, Hand.KEYBOARD, file);
        Hand.KEYBOARD.go(secretary, "main a[href$='/deeds/recommend']");
        Hand.KEYBOARD.go(secretary, NEXT);
        assertTrue(secretary.title().startsWith("Fejl:"), "without a vote it is no recommendation");
        vote(secretary, "800");
        assertTrue(secretary.locator("main").innerText().contains("800 kr."), "what was voted for stands there");
    }

    private static void vote(Page page, String amount) {
        var voters = page.locator("input[name=voters]").all().stream()
                .map(each -> each.getAttribute("value"))
                .toList();
        voters.forEach(each -> Hand.KEYBOARD.tick(page, "input[name=voters][value='" + each + "']"));
        Hand.KEYBOARD.type(page, "[name=amount]", amount);
        Hand.KEYBOARD.type(page, "[name=reasons]", "Når dem, der spiser alene.");
        Hand.KEYBOARD.type(page, "[name=in-favour]", Integer.toString(voters.size()));
        Hand.KEYBOARD.go(page, NEXT);
        assertFalse(page.title().startsWith("Fejl:"), page.title());
    }

    @Test
    void aChoiceThatWasNotSentIsPutBackWhereItWas() {
        var own = new Applications(visitors.system()).of("representative-10");
        var page = visitors.chromium().page(View.WIDE);
        var section = TOWN + "/desk/applications/" + own + "/sections/2";
        visitors.persona("vesthimmerland/representative-10").logIn(page, HAND, section);
        HAND.tick(page, "input[name=q-where][value=outside]");
        page.waitForTimeout(600);
        page.reload();
        assertTrue(page.isChecked("input[name=q-where][value=outside]"), "outside is chosen again");
        assertEquals("inside", page.inputValue("#q-where"), "and the first choice is what it was");
    }

    @Test
    void anApplicationIsAssessedDecidedPaidReportedAndSeenByEverybody() {
        var applicant = visitors.chromium().page(VIEW);
        var applying = new Applying(visitors, applicant, HAND, "representative-12", "99820519");
        applying.find();
        applying.write();
        var own = applying.send();
        var id = own.substring(own.lastIndexOf('/') + 1);
        assessed(id);
        decided(id);
        assertTrue(
                isMailed("Svar på din ansøgning", "kontakt@livsmod-vesthimmerland.example"),
                "the letter is in the mailbox");
        done(applicant, own + "/deeds/accept");
        paid(id);
        visitors.go(applicant, own + "/report");
        HAND.type(applicant, "#q-outcome", "21 spiste med hver torsdag.");
        HAND.go(applicant, NEXT);
        approved(id);
        everybodySees();
    }

    private void assessed(String id) {
        var worker = at("case-worker", "/desk/grants/rounds/paragraf-18-nu/files");
        HAND.go(worker, "main a:has-text('" + NAME + "')");
        HAND.go(worker, "main a[href$='/deeds/start-file']");
        HAND.tick(worker, "input[name=aid][value=none]");
        HAND.type(worker, "[name=aid-reason]", "Ingen erhvervsmæssig aktivitet.");
        HAND.go(worker, NEXT);
        var chair = at("council-chair", "/desk/council/grants/files/" + id + "/deeds/score");
        for (var measure : List.of("volunteers", "local", "need")) {
            HAND.tick(chair, "input[name=score-" + measure + "][value='4']");
        }
        HAND.go(chair, NEXT);
        var secretary = at("council-secretary", "/desk/council/grants/files/" + id + "/deeds/recommend");
        var voters = secretary.locator("input[name=voters]").all();
        voters.forEach(each -> each.check());
        HAND.type(secretary, "[name=amount]", "12.500");
        HAND.type(secretary, "[name=reasons]", "Når dem, der spiser alene.");
        HAND.type(secretary, "[name=in-favour]", Integer.toString(voters.size()));
        HAND.go(secretary, NEXT);
    }

    private void decided(String id) {
        var worker = at("case-worker", "/desk/grants/decisions/files/" + id);
        HAND.go(worker, "main a[href$='/deeds/decide']");
        HAND.type(worker, "[name=minutes]", "Udvalgets møde, punkt 12");
        HAND.go(worker, NEXT);
        HAND.go(worker, "main a[href$='/deeds/letter']");
        HAND.go(worker, NEXT);
        assertTrue(worker.locator("main").innerText().contains("12.500 kr."), "the letter says how much");
    }

    private void paid(String id) {
        var finance = at("finance", "/desk/payments");
        HAND.go(finance, "main a[href$='/awards/" + id + "']");
        HAND.go(finance, "main a[href$='/deeds/release']");
        HAND.go(finance, NEXT);
        done(finance, TOWN + "/desk/payments/deeds/make");
        HAND.go(finance, "main a[href*='/desk/payments/files/']");
        assertTrue(finance.locator("main").innerText().contains(NAME), "the file is the one with this payment");
        HAND.go(finance, "main a[href$='/deeds/confirm']");
        HAND.go(finance, NEXT);
    }

    private void approved(String id) {
        var worker = at("case-worker", "/desk/payments/awards/" + id);
        HAND.go(worker, "main a[href$='/deeds/approve']");
        HAND.type(worker, "[name=cost]", "12.500");
        HAND.go(worker, NEXT);
        assertFalse(worker.title().startsWith("Fejl:"), worker.title());
    }

    private void everybodySees() {
        var page = visitors.at(TOWN + "/grants/register?q=livsmod", View.NARROW);
        assertTrue(page.locator("main").innerText().contains(NAME), "it stands in the register");
        var json = visitors.system().get("/v1/vesthimmerland/awards/360giving.json");
        assertTrue(json.body().contains("DK-CVR-99820519"), json.body());
        assertEquals(List.of(), Contract.shipped().faults("GrantFile", json.body()));
        assertFalse(
                Contract.shipped().faults("GrantFile", "{\"grants\":[]}").isEmpty(), "the schema knows no empty file");
        var csv = visitors.system().get("/v1/vesthimmerland/awards/360giving.csv");
        assertTrue(csv.body().contains(",DKK,12500.00,12500.00,"), csv.body());
    }

    private boolean isMailed(String subject, String to) {
        var page = visitors.chromium().page(VIEW);
        for (int again = 0; again < 40; again++) {
            var mails = visitors.system().get("/_local/mail").body().split("\\}", -1);
            if (Stream.of(mails).anyMatch(mail -> mail.contains(subject) && mail.contains(to))) {
                return true;
            }
            page.waitForTimeout(500);
        }
        return false;
    }

    private void done(Page page, String deed) {
        visitors.go(page, deed);
        HAND.go(page, NEXT);
        assertFalse(page.title().startsWith("Fejl:"), page.title());
    }

    private Page at(String person, String path) {
        var page = visitors.chromium().page(VIEW);
        visitors.persona("vesthimmerland/" + person).logIn(page, HAND, TOWN + path);
        return page;
    }
}
