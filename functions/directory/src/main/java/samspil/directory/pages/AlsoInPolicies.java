package samspil.directory.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.components.TextLink;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookKind;

/** Leads a search on to the municipality's policies, which another context searches. */
@Singleton
@Requires(env = "public")
record AlsoInPolicies(Outlook outlook) {

    /** Nothing where nobody typed a word, or no policy is in force. */
    List<Content> of(View view, String words) {
        return words.isBlank() || !hasPolicy(view) ? List.of() : List.of(link(view, words.strip()));
    }

    private boolean hasPolicy(View view) {
        return outlook.of(view.visit().municipality().id()).stream()
                .anyMatch(entry -> entry.key().kind() == OutlookKind.POLICY);
    }

    private static Content link(View view, String words) {
        var address = view.addresses().home() + "/policies?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return new TextLink(new Link(view.say("search.policies", words), address), "");
    }
}
