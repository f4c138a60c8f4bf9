package samspil.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.directory.About;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Organisation;
import samspil.directory.Trust;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.json.Parsed;

class NativeLineTest {
    private static final Entry CHOIR = new Organisation(
            new EntryId("00000000-0000-4000-8000-000000000001"),
            new MunicipalityId("163"),
            Set.of(),
            About.named(LocalText.of(Language.DA, "Koret \"Ærø\"\n")),
            null,
            null,
            List.of(),
            List.of(),
            new Trust(Trust.Source.MUNICIPALITY, null));

    @Test
    void anEntryComesBackAsItWasWritten() {
        assertEquals(new Parsed.Value<>(CHOIR), NativeLine.read(NativeLine.write(CHOIR)));
    }

    @Test
    void anEntryIsOneLineThatSaysItsKindFirst() {
        var line = NativeLine.write(CHOIR);
        assertEquals(1, line.lines().count());
        assertEquals("{\"kind\":\"organisation\",\"entry\":{", line.substring(0, 32));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceInTheLine() {
        var line = NativeLine.write(CHOIR).replace("\"163\"", "163");
        var refused = assertInstanceOf(Parsed.Refused.class, NativeLine.read(line));
        assertEquals(List.of(new Violation("/entry/home", "type.text")), refused.violations());
    }

    @Test
    void anUnknownKindIsRefused() {
        assertEquals(Parsed.refused("/kind", "choice.unknown"), NativeLine.read("{\"kind\":\"club\",\"entry\":{}}"));
    }
}
