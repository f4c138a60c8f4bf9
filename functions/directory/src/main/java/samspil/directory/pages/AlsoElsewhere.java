package samspil.directory.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.components.TextLink;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookKind;

/** Leads a search on to the municipality's policies, which another context searches, and to grants one can apply for. */
@Singleton
@Requires(env = "public")
record AlsoElsewhere(Outlook outlook) {

    /** Nothing where nobody typed a word, or there is nothing of either. */
    List<Content> of(View view, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        var kinds = outlook.of(view.visit().municipality().id()).stream()
                .map(entry -> entry.key().kind())
                .collect(Collectors.toSet());
        return Stream.of(
                        Stream.of(policies(view, words.strip())).filter(_ -> kinds.contains(OutlookKind.POLICY)),
                        Stream.of(grants(view)).filter(_ -> kinds.contains(OutlookKind.ROUND)))
                .flatMap(links -> links)
                .toList();
    }

    private static Content policies(View view, String words) {
        var address = view.addresses().home() + "/policies?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return new TextLink(new Link(view.say("search.policies", words), address), "");
    }

    private static Content grants(View view) {
        return new TextLink(new Link(view.say("search.grants"), view.addresses().home() + "/grants"), "");
    }
}
