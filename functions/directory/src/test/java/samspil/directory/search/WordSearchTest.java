package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.directory.Organisation;
import samspil.directory.Results;

class WordSearchTest {
    private final Shelf herlev = new Shelf("herlev");

    @Test
    void theVisitingFriendsComeFirst() {
        herlev.opportunity("Besøgsven", "Besøgsven");
        herlev.organisation("Herlev Hjælper", "topic:visiting");
        herlev.organisation("Herlev Besøgstjeneste", "topic:visiting");
        herlev.organisation("Besøgsvennerne i Herlev", "topic:visiting");
        herlev.organisation(Shelf.about("Herlev Skakklub", "en besøgsven er velkommen"), null);
        assertEquals(
                List.of(
                        "Besøgsvennerne i Herlev",
                        "Besøgsven",
                        "Herlev Besøgstjeneste",
                        "Herlev Hjælper",
                        "Herlev Skakklub"),
                herlev.names("besøgsven"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "håndbold",
                "haandbold",
                "handbold",
                "HÅNDBOLDKLUB",
                "håndboldklubben",
                "håndb",
                "handballklubb",
                "herlev håndbold",
                "klub"
            })
    void aHandballClubIsFound(String words) {
        herlev.organisation("Herlev Håndboldklub", "icnpo:1200");
        herlev.organisation("Skakkredsen Bonden");
        assertEquals(List.of("Herlev Håndboldklub"), herlev.names(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "høje taastrup",
                "Hoje Taastrup",
                "Høje-Taastrup",
                "høje-tåstrup",
                "hojetaastrup",
                "Hoeje Tåstrup"
            })
    void hyphensAndSpellingsAreForgiven(String words) {
        var shelf = new Shelf("herlev");
        shelf.organisation("Høje-Taastrup Kammerkor");
        shelf.organisation("Tastrup Bio");
        assertEquals(List.of("Høje-Taastrup Kammerkor"), shelf.names(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunst og kultur", "kunst & kultur", "kunst and kultur", " kunst  kultur "})
    void andIsForgiven(String words) {
        herlev.organisation("Kunst & Kultur i Herlev");
        assertEquals(List.of("Kunst & Kultur i Herlev"), herlev.names(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"besøksvenn", "besøksvenner", "besøgsven", "visiting friends", "besøksvener"})
    void aNorwegianFindsDanishWords(String words) {
        herlev.organisation("Besøgsvennerne");
        herlev.organisation("Herlev Hjælper", "topic:visiting");
        herlev.organisation("Skakkredsen Bonden");
        assertTrue(herlev.names(words).contains("Herlev Hjælper"));
    }

    @Test
    void aNameIsFoundByAWordOfAnotherLanguage() {
        herlev.organisation("Besøgsvennerne");
        assertEquals(List.of("Besøgsvennerne"), herlev.names("besøksvenn"));
    }

    @Test
    void aDaneFindsNorwegianWords() {
        var shelf = new Shelf("loerenskog");
        shelf.organisation("Leksehjelpen");
        shelf.organisation("Lørenskog Fotballag");
        assertEquals(List.of("Leksehjelpen"), shelf.names("lektiehjælp"));
        assertEquals(List.of("Lørenskog Fotballag"), shelf.names("fodbold"));
    }

    @Test
    void theWholeNameBeatsEverything() {
        herlev.organisation("Musik og Teater Musik", "topic:music");
        herlev.organisation("Musik", "topic:faith");
        assertEquals("Musik", herlev.names("musik").getFirst());
    }

    @Test
    void aSectorIsSearchedOnlyWhereNothingIsCloser() {
        herlev.organisation("Gymnasterne Herlev", "icnpo:1200");
        assertEquals(List.of("Gymnasterne Herlev"), herlev.names("fodbold"));
        herlev.organisation("Herlev Fodbold", "icnpo:1200");
        assertEquals(List.of("Herlev Fodbold"), herlev.names("fodbold"));
    }

    @Test
    void anActivityIsFoundByWhoAndWhere() {
        var club = herlev.organisation("Skakkredsen Bonden");
        var house = herlev.venue("Medborgerhuset", null);
        herlev.activity("Lynturnering", List.of(club.id()), List.of(house.id()));
        assertEquals(List.of("Skakkredsen Bonden", "Lynturnering"), herlev.names("bonden"));
        assertEquals(List.of("Medborgerhuset", "Lynturnering"), herlev.names("medborgerhuset"));
        assertEquals(Set.of("organiser"), herlev.find("bonden").hits().getLast().matched());
    }

    @Test
    void aTypingErrorIsCorrectedAndTold() {
        herlev.organisation("Herlev Skakklub");
        var results = herlev.find("herlev skaklkub");
        assertEquals(List.of("Herlev Skakklub"), Shelf.names(results));
        assertEquals(new Results.Instead("herlev skaklkub", "herlev skakklub"), results.insteadOf());
    }

    @Test
    void aKnownWordIsNeverCorrected() {
        herlev.organisation("Sang i Herlev");
        herlev.organisation("Sand i Herlev");
        var results = herlev.find("sand");
        assertEquals(List.of("Sand i Herlev"), Shelf.names(results));
        assertNull(results.insteadOf());
    }

    @Test
    void allWordsMustFit() {
        herlev.organisation("Herlev Strikkeklub");
        herlev.organisation("Herlev Fodboldklub");
        var results = herlev.find("strikkeklub herlev");
        assertEquals(List.of("Herlev Strikkeklub"), Shelf.names(results));
        assertFalse(results.partial());
    }

    @Test
    void whereNoneHasAllTheMostIsGivenAndTold() {
        herlev.organisation("Herlev Strikkeklub");
        herlev.organisation("Gladsaxe Fodboldklub");
        var results = herlev.find("strikkeklub fodboldklub zzzz");
        assertEquals(List.of("Gladsaxe Fodboldklub", "Herlev Strikkeklub"), Shelf.names(results));
        assertTrue(results.partial());
    }

    @Test
    void unknownWordsFindNothing() {
        herlev.organisation("Herlev Skakklub");
        assertEquals(0, herlev.find("qwertyuiop").total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!!", "-"})
    void noWordsFindEverythingByName(String words) {
        herlev.activity("B", List.of(), List.of());
        herlev.organisation("Å");
        herlev.organisation("A");
        assertEquals(List.of("A", "B", "Å"), herlev.names(words));
    }

    @Test
    void anOrganisationIsFoundByItsText() {
        Organisation it = herlev.organisation(Shelf.about("Naboerne", "vi reparerer cykler"), null);
        assertEquals(it, herlev.find("cykel reparere").hits().getFirst().live().entry());
    }
}
