package samspil.grants.scheme;

import java.util.List;
import java.util.Map;
import samspil.grants.form.QuestionId;

/**
 * What somebody is told who wants to know whether to apply.
 *
 * @param missing questions that were not answered, in their order
 * @param reasons those that were answered otherwise than the scheme needs, in their order
 */
public record Advice(List<CheckQuestion> missing, List<CheckQuestion> reasons) {

    public Advice {
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }

    /** In a word. */
    public enum Verdict {
        /** Not everything was answered. */
        OPEN,
        /** Nothing speaks against it. */
        APPLY,
        /** Something should be talked about first. */
        ASK,
        /** A grant is ruled out. */
        ELSEWHERE
    }

    /** What the answers come to, yes being true. */
    public static Advice of(Eligibility eligibility, Map<QuestionId, Boolean> answers) {
        var check = eligibility.check();
        return new Advice(
                check.stream().filter(each -> !answers.containsKey(each.id())).toList(),
                check.stream()
                        .filter(each -> answers.getOrDefault(each.id(), each.fits()) != each.fits())
                        .toList());
    }

    /** What follows; one decisive reason is enough, whatever is still missing. */
    public Verdict verdict() {
        if (reasons.stream().anyMatch(CheckQuestion::decisive)) {
            return Verdict.ELSEWHERE;
        }
        if (!missing.isEmpty()) {
            return Verdict.OPEN;
        }
        return reasons.isEmpty() ? Verdict.APPLY : Verdict.ASK;
    }
}
