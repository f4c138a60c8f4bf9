package samspil.policies.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.kernel.Municipality;
import samspil.policies.DocumentFacts;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.PublicFiles;
import samspil.policies.SomePolicies;
import samspil.policies.search.Hit.PageHit;
import samspil.policies.search.Snippet.Piece;

class SearchPoliciesTest {
    private static final List<String> PAGES = List.of(
            "Forord",
            "Ålborg låner lokaler ud til søfolk og ærlige fodboldpiger.\nDet koster ikke noget.",
            "Økonomi på én side");

    private final Policy policy = SomePolicies.after(SomePolicies.begun(), SomePolicies.adopted("2013"));
    private final SearchPolicies search = new SearchPolicies(new KnownTexts(new Files(Map.of(1, PAGES)), 10_000));

    @ParameterizedTest
    @ValueSource(
            strings = {"lokaler", "LOKALE", "soefolk", "søfolk", "sofolk", "aalborg", "Ålborg", "aerlig", "koster lok"})
    void aDocumentIsFoundHoweverItsWordsAreTyped(String typed) {
        assertEquals(List.of(2), pages(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"okonomi", "økonomi", "oekonomi", "en økonomi"})
    void accentsAreForgiven(String typed) {
        assertTrue(pages(typed).contains(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaler", "lokaler svømning", "xyz"})
    void wordsThatAreNotThereFindNothing(String typed) {
        assertEquals(List.of(), search.search(List.of(policy), Query.of(typed), SomePolicies.TODAY));
    }

    @Test
    void theTitleIsSearchedToo() {
        var hits = search.search(List.of(policy), Query.of("frivilligheds"), SomePolicies.TODAY);
        assertEquals(1, hits.size());
        assertEquals(List.of(), hits.getFirst().pages());
    }

    @Test
    void theWordsAreMarkedInWhatStandsAroundThem() {
        var snippet = Snippet.of(PAGES.get(1), Query.of("laaner"));
        assertEquals(new Piece("låner", true), snippet.pieces().get(1));
        assertEquals(PAGES.get(1).replace('\n', ' '), snippet.text());
    }

    @Test
    void aSnippetOfALongPageIsShortAndSaysSo() {
        var page = "ord ".repeat(500) + "nålen " + "ord ".repeat(500);
        var text = Snippet.of(page, Query.of("naalen")).text();
        assertTrue(text.startsWith("… ") && text.endsWith(" …") && text.contains("nålen") && text.length() < 220, text);
    }

    @Test
    void nothingTypedLooksForNothing() {
        assertTrue(Query.of(" ,;– ").isEmpty());
    }

    private List<Integer> pages(String typed) {
        return search.search(List.of(policy), Query.of(typed), SomePolicies.TODAY).stream()
                .flatMap(hit -> hit.pages().stream())
                .map(PageHit::number)
                .toList();
    }

    /** Texts by the number in their document's name. */
    record Files(Map<Integer, List<String>> texts) implements PublicFiles {

        @Override
        public URI address(Municipality municipality, PolicyId policy, DocumentFacts document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> pages(Policy policy, DocumentFacts document) {
            return texts.getOrDefault(Integer.parseInt(document.sha256(), 16), List.of());
        }
    }
}
