package samspil.policies.search;

import java.util.List;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.difference.TextDifference;

/** How the text of one version became that of another. */
public record VersionDifference(KnownTexts texts) {

    /** Compares them paragraph by paragraph; a page's end parts nothing. */
    public TextDifference between(Policy policy, Version from, Version to) {
        return TextDifference.between(text(policy, from), text(policy, to));
    }

    private String text(Policy policy, Version version) {
        List<String> pages = texts.pages(policy, version.document());
        return String.join("\n", pages.stream().filter(page -> !page.isBlank()).toList());
    }
}
