package samspil.grants.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

class FundersTest {
    private static final Municipalities ALL = Municipalities.shipped();

    @Test
    void everyMunicipalityHasANumberThatItsRegisterCouldHaveGiven() {
        for (var municipality : ALL.all()) {
            assertTrue(Funders.shipped().of(municipality).isPresent(), municipality.name());
        }
    }

    @Test
    void aWrongDigitIsNoNumber() {
        assertThrows(InvalidValue.class, () -> of("163\t63640718\t\tsource"));
    }

    @Test
    void whoHasNoPrefixYetIsNotTakenForSomebodyWhoHas() {
        var prefix = Funders.shipped().prefix(herlev());
        assertEquals("UNREGISTERED-163", prefix);
        assertFalse(prefix.startsWith("360G-"));
    }

    @Test
    void aRegisteredPrefixIsUsed() {
        assertEquals("360G-herlev", of("163\t63640719\t360G-herlev\tsource").prefix(herlev()));
    }

    @Test
    void whatIsNoPrefixIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of("163\t63640719\therlev\tsource"));
    }

    private static Funders of(String line) {
        return Funders.of(List.of("municipality\tnumber\tprefix\tsource", line));
    }

    private static Municipality herlev() {
        return ALL.byId(new MunicipalityId("163")).orElseThrow();
    }
}
