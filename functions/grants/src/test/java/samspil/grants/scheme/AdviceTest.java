package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.grants.form.QuestionId;

class AdviceTest {
    private static final CheckQuestion VOLUNTEERS = question("volunteers", true, true);
    private static final CheckQuestion WAGES = question("wages", false, false);
    private static final Eligibility ELIGIBILITY =
            new Eligibility(Set.of(Eligibility.Receiver.ORGANISATION), List.of(), null, List.of(VOLUNTEERS, WAGES));

    @Test
    void nothingAnsweredSaysNothing() {
        var advice = Advice.of(ELIGIBILITY, Map.of());
        assertEquals(Advice.Verdict.OPEN, advice.verdict());
        assertEquals(List.of(VOLUNTEERS, WAGES), advice.missing());
    }

    @Test
    void whoFitsIsToldToApply() {
        assertEquals(
                Advice.Verdict.APPLY,
                Advice.of(ELIGIBILITY, Map.of(VOLUNTEERS.id(), true, WAGES.id(), false))
                        .verdict());
    }

    @Test
    void oneDecisiveReasonIsEnoughWhateverIsMissing() {
        var advice = Advice.of(ELIGIBILITY, Map.of(VOLUNTEERS.id(), false));
        assertEquals(Advice.Verdict.ELSEWHERE, advice.verdict());
        assertEquals(List.of(VOLUNTEERS), advice.reasons());
    }

    @Test
    void whatIsNotDecisiveIsWorthAsking() {
        var advice = Advice.of(ELIGIBILITY, Map.of(VOLUNTEERS.id(), true, WAGES.id(), true));
        assertEquals(Advice.Verdict.ASK, advice.verdict());
        assertEquals(List.of(WAGES), advice.reasons());
    }

    private static CheckQuestion question(String id, boolean fits, boolean decisive) {
        return new CheckQuestion(
                new QuestionId(id), SomeSchemes.text("?"), fits, SomeSchemes.text("Spørg os"), decisive);
    }
}
