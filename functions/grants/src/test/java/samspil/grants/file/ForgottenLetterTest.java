package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import samspil.grants.decide.LetterFiles;
import samspil.grants.decide.LetterText;
import samspil.grants.decide.pages.PrintLetter;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.scheme.Arrival;
import samspil.kernel.Municipalities;

class ForgottenLetterTest {
    private static final LetterText LETTER =
            new LetterText("da", "Svar", "Foreningen", "Kommunen", "1. marts 2027", Some.money(100), List.of());

    private final InMemory files = new InMemory();
    private final Map<String, byte[]> printed = new HashMap<>();
    private final PrintLetter print = new PrintLetter(files, this::keep, Municipalities.shipped());

    @Test
    void aLetterIsPrintedUnderTheHashOfItsText() {
        assertEquals(307, print.answer(told()).orElseThrow().code());
        assertEquals(Set.of(Hash.of(LETTER.frozen())), printed.keySet());
    }

    @Test
    void aFileWhoseWordsAreForgottenHasNoLetter() {
        var file = told();
        files.frozen.clear();
        assertTrue(print.answer(file).isEmpty());
        assertTrue(printed.isEmpty());
    }

    private ApplicationFile told() {
        var hash = Hash.of(LETTER.frozen());
        files.frozen.put(Some.id(1), new HashMap<>(Map.of(hash, LETTER.frozen())));
        var came = new Submitted(Some.ROUND, "org", Hash.of("sent"), Some.money(100), new Arrival.InTime());
        var told = new Notified(Hash.of("decision"), hash, Set.of("reasons"), Some.OPENS, null);
        return new ApplicationFile(Some.VESTHIMMERLAND, Some.id(1), List.of(recorded(1, came), recorded(2, told)));
    }

    private static Recorded recorded(long number, FileEvent event) {
        return new Recorded(number, Some.OPENS, Some.OFFICER, "key-" + number, "request", event);
    }

    private URI keep(LetterFiles.Key key, String fileName, Supplier<byte[]> made) {
        printed.put(key.hash(), made.get());
        return URI.create("https://letters.example/" + fileName);
    }
}
