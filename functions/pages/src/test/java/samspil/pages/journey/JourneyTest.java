package samspil.pages.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.pages.Dresses;
import samspil.pages.Html;
import samspil.pages.Sites;
import samspil.pages.access.DutyWords;
import samspil.pages.errors.ErrorPages;

class JourneyTest {
    private static final Map<String, String> ALL =
            Map.of("title", "Til <stranden>", "day", "2027-03-15", "how", "bus", "cost", "1.250");

    private final Outing outing = new Outing();

    @Test
    void theFirstPageAsksItsOwnQuestionsBelowTheDesk() {
        var page = html(travel().begin(desk(), outing));
        assertEquals(List.of("title", "day"), page.all("<input[^>]* id=\"([^\"]*)\""));
        assertEquals(List.of("2027-03-15"), page.all("id=\"day\"[^>]* value=\"([^\"]*)\""));
        assertEquals(List.of("/da/herlev/desk/outings/new"), page.all(" action=\"(/da/herlev/desk[^\"]*)\""));
        assertTrue(page.text().contains("[desk]") && page.text().contains("href=\"/da/herlev/desk/outings\""));
        assertTrue(page.text().contains("[ask.day.hint]") && !page.text().contains("[ask.title.hint]"));
    }

    @Test
    void whatIsAskedForBeginsWhatIsSentGoesOnAndWhatIsNotThereIsNotFound() {
        var address = "/da/herlev/desk/outings/new";
        var begun = travel().go(HttpRequest.GET(address), desk(), Optional.of(outing));
        var sent = travel().go(HttpRequest.POST(address, with("at", "0")), desk(), Optional.of(outing));
        assertEquals(
                List.of("0", "1"),
                List.of(
                        hidden(html(begun), "at").getFirst(),
                        hidden(html(sent), "at").getFirst()));
        assertEquals(
                404,
                travel().go(HttpRequest.GET(address), desk(), Optional.empty()).code());
    }

    @Test
    void aMissingAnswerIsNamedInTheSummaryWhichLeadsToIt() {
        var answer = send(outing, Map.of("at", "0", "day", "2027-03-15"));
        assertEquals(400, answer.code());
        assertEquals(List.of("title"), summary(html(answer)));
    }

    @Test
    void everyAnswerOfThePageThatIsWrongIsNamed() {
        assertEquals(List.of("title", "day"), summary(html(send(outing, Map.of("at", "0", "day", "snart")))));
    }

    @Test
    void whatWasTypedStaysAndStaysText() {
        var page = html(send(outing, Map.of("at", "0", "title", "Til <stranden>")));
        assertEquals(List.of("Til &lt;stranden>"), page.all("id=\"title\"[^>]* value=\"([^\"]*)\""));
    }

    @Test
    void whatWasTypedOnOtherPagesTravelsAlong() {
        var page = html(send(outing, Map.of("at", "0", "title", "Strand", "day", "2027-03-15")));
        assertEquals(List.of("Strand"), hidden(page, "title"));
        assertEquals(List.of("2027-03-15"), hidden(page, "day"));
        assertEquals(List.of("1"), hidden(page, "at"));
        assertEquals(List.of(), hidden(page, "how"));
    }

    @Test
    void whatHelpsToAnswerStandsBelowTheQuestions() {
        var page = html(send(outing, with("to", "1"))).text();
        assertTrue(page.indexOf("Spørg om bussen") > page.indexOf("id=\"cost"), page);
        assertFalse(html(travel().begin(desk(), outing)).text().contains("Spørg om bussen"));
    }

    @Test
    void backLeadsToThePageBefore() {
        var second = html(send(outing, with("at", "0")));
        assertEquals(List.of("0"), second.all("name=\"to\" value=\"([^\"]*)\""));
        var first = html(send(outing, with("to", "0")));
        assertEquals(List.of("0"), hidden(first, "at"));
        assertEquals(List.of(), first.all("name=\"to\" value=\"([^\"]*)\""));
        assertEquals(List.of("bus"), hidden(first, "how"));
    }

    @Test
    void allAnswersAreReadWithAWayToChangeEachBeforeAnythingIsDone() {
        var page = html(send(outing, with("at", "1")));
        assertEquals(List.of("[ask.title]", "[ask.day]", "[ask.how]", "[ask.cost]"), page.all("<dt>([^<]*)</dt>"));
        assertEquals(List.of("0", "0", "1", "1"), page.all("name=\"to\" value=\"([^\"]*)\""));
        assertTrue(
                page.text().contains("mandag den 15. marts 2027") && page.text().contains("1.250 kr."));
        assertTrue(page.text().contains("Med bus") && page.text().contains("[outing.do]"));
        assertEquals(List.of(), outing.done());
    }

    @Test
    void whatMayBeLeftOutIsSaidToBe() {
        var sent = with("at", "1");
        sent.remove("cost");
        assertTrue(html(send(outing, sent)).text().contains("Ikke udfyldt"));
    }

    @Test
    void whatWasCheckedIsDoneOnceAndLeadsOn() {
        var answer = send(outing, with("at", "check"));
        assertEquals(303, answer.code());
        assertEquals("/da/herlev/desk/outings", answer.getHeaders().get("Location"));
        assertEquals(
                List.of("Til <stranden>"),
                outing.done().stream().map(typed -> typed.text("title")).toList());
    }

    @Test
    void whatIsSaidToBeCheckedIsCheckedAgainOnThePageOfItsQuestion() {
        var answer = send(outing, Map.of("at", "check", "title", "Strand", "day", "snart", "how", "bus"));
        assertEquals(List.of("0"), hidden(html(answer), "at"));
        assertEquals(List.of("day"), summary(html(answer)));
        assertEquals(List.of(), outing.done());
    }

    @Test
    void aChoiceThatNobodyOfferedIsRefused() {
        var answer = send(outing, Map.of("at", "check", "title", "Strand", "day", "2027-03-15", "how", "rocket"));
        assertEquals(List.of("how"), summary(html(answer)));
    }

    @Test
    void aRuleOfAllAnswersStandsAtTheFieldThatItIsAbout() {
        var page = html(send(outing.against("/day/from", "form.localdate"), with("at", "1")));
        assertEquals(List.of("day"), summary(page));
        assertEquals(List.of("0"), hidden(page, "at"));
    }

    @Test
    void aRuleOfNoFieldIsSaidWithAnAdvice() {
        var page = html(send(outing.against("", "meeting.held"), with("at", "1")));
        assertEquals(List.of(), summary(page));
        assertTrue(page.text().contains("Ret det, og prøv igen."));
        assertTrue(page.text().contains("<title>Fejl:"), page.text());
    }

    @Test
    void aContextMayHaveWordsOfItsOwn() {
        assertTrue(html(travel().begin(desk(), outing)).text().contains("[form.next]"));
        var page = html(send(outing.against("", "meeting.held"), with("at", "1")));
        assertTrue(page.text().contains("[wrong.meeting.held]"));
    }

    @Test
    void aRuleStandsAtTheFirstNameOfItsPointerThatIsAskedFor() {
        var page = html(send(outing.against("/plan/day/from", "form.localdate"), with("at", "1")));
        assertEquals(List.of("day"), summary(page));
    }

    @Test
    void aPageThatDoesNotFollowFromTheAnswersIsLeftOut() {
        var blank = html(send(new Voting(), Map.of("at", "0", "how", "blank")));
        assertEquals(List.of("check"), hidden(blank, "at"));
        assertEquals(List.of("[ask.how]"), blank.all("<dt>([^<]*)</dt>"));
        var somebody = html(send(new Voting(), Map.of("at", "0", "how", "somebody")));
        assertEquals(List.of("1"), hidden(somebody, "at"));
    }

    @Test
    void whatNobodyIsAskedForTravelsAlong() {
        assertEquals(List.of("v1"), hidden(html(travel().begin(desk(), new Voting())), "election"));
    }

    @Test
    void whatIsDoneMayBeTold() {
        var answer = send(new Voting(), Map.of("at", "check", "how", "blank"));
        var page = html(answer).text();
        assertEquals(200, answer.code());
        assertTrue(page.contains("[vote.done]") && page.contains("K-1") && page.contains("href=\"/da/herlev/valg\""));
    }

    @Test
    void whoeverComesToWhatWasChangedMeanwhileSeesBoth() {
        var answer = send(Voting.moved(), Map.of("at", "check", "how", "blank"));
        assertEquals(409, answer.code());
        assertTrue(html(answer).text().contains("Kim har ændret det."));
        assertEquals(List.of("0"), hidden(html(answer), "at"));
    }

    @Test
    void whatIsNotThereAnyMoreIsNotFound() {
        var sent = with("at", "check");
        sent.put("title", "Væk");
        assertEquals(404, send(outing, sent).code());
    }

    @Test
    void aPageThatIsNoneOfTheJourneysIsTheClosest() {
        assertEquals(List.of("1"), hidden(html(send(outing, with("to", "9"))), "at"));
        assertEquals(List.of("0"), hidden(html(send(outing, with("to", "-1"))), "at"));
    }

    @Test
    void aFormLargerThanAnythingHereNeedsIsRefused() {
        assertEquals(
                413,
                send(outing, Map.of("at", "0", "title", "x".repeat(1_000_000))).code());
    }

    private static HttpResponse<?> send(Journey journey, Map<String, String> fields) {
        return travel().goOn(HttpRequest.POST("/da/herlev/desk/outings/new", fields), desk(), journey);
    }

    private static Map<String, String> with(String name, String value) {
        var fields = new HashMap<>(ALL);
        fields.put(name, value);
        return fields;
    }

    private static Ground desk() {
        return new SomeDesk(Language.DA);
    }

    private static Travel travel() {
        var sites = new Sites("https://samspil.example", Dresses.shipped());
        var everywhere = Municipalities.shipped();
        var pages = new JourneyPage(new DeskFrame(sites, new DutyWords(everywhere)));
        return new Travel(pages, new ErrorPages(sites, everywhere));
    }

    private static Html html(HttpResponse<?> answer) {
        return new Html(Objects.toString(answer.body()));
    }

    /** The fields that the summary of errors leads to. */
    private static List<String> summary(Html page) {
        return page.all("<li><a href=\"#([^\"]*)\"");
    }

    private static List<String> hidden(Html page, String name) {
        return page.all("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"");
    }
}
