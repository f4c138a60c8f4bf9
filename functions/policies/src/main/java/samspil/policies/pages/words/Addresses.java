package samspil.policies.pages.words;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.policies.DocumentId;
import samspil.policies.PolicyId;

/** The paths of the pages of a municipality, and of its documents. */
public record Addresses(Language language, Municipality municipality) {

    /** The municipality's home page. */
    public String home() {
        return "/" + language.tag() + "/" + municipality.slug();
    }

    /** All policies. */
    public String policies() {
        return home() + "/policies";
    }

    /** One policy. */
    public String policy(PolicyId policy) {
        return policies() + "/" + policy;
    }

    /** One version of a policy. */
    public String version(PolicyId policy, int number) {
        return policy(policy) + "/versions/" + number;
    }

    /** What changed from one version to another. */
    public String difference(PolicyId policy, int from, int to) {
        return policy(policy) + "/difference?from=" + from + "&to=" + to;
    }

    /** The PDF of whatever version holds when it is followed. */
    public String inForce(PolicyId policy) {
        return documents(policy) + "/in-force";
    }

    /** The PDF of a version. */
    public String document(PolicyId policy, int number) {
        return documents(policy) + "/versions/" + number;
    }

    /** A document beside a version. */
    public String attachment(PolicyId policy, DocumentId document) {
        return documents(policy) + "/attachments/" + document;
    }

    /** The desk's policies. */
    public String desk() {
        return home() + "/desk/policies";
    }

    /** A policy at the desk. */
    public String desk(PolicyId policy) {
        return desk() + "/" + policy;
    }

    /** The desk's consultations on drafts of a policy. */
    public String consultations(PolicyId policy) {
        return desk(policy) + "/consultations";
    }

    /** The state of a document on its way. */
    public String desk(PolicyId policy, DocumentId document) {
        return desk(policy) + "/documents/" + document;
    }

    /** The same path in every language. */
    public Map<Language, String> everywhere(Function<Addresses, String> path) {
        return Arrays.stream(Language.values())
                .collect(
                        Collectors.toMap(Function.identity(), other -> path.apply(new Addresses(other, municipality))));
    }

    private String documents(PolicyId policy) {
        return "/documents/" + municipality.slug() + "/" + policy;
    }
}
