package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {
    private static final Municipalities SHIPPED = Municipalities.shipped();

    @Test
    void aMunicipalityIsFoundByItsCodeAndByItsName() {
        var herlev = SHIPPED.byId(new MunicipalityId("163")).orElseThrow();
        assertEquals("Herlev", herlev.name());
        assertEquals(herlev, SHIPPED.bySlug("herlev").orElseThrow());
        assertEquals(herlev, SHIPPED.bySlug("163").orElseThrow());
    }

    @Test
    void namesInAddressesAreUniqueAndPlain() {
        assertEquals(
                SHIPPED.all().size(),
                SHIPPED.all().stream().map(Municipality::slug).distinct().count());
        assertTrue(SHIPPED.all().stream().allMatch(m -> m.slug().matches("[a-z-]+")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "16a", "12345", "163#", "../163"})
    void aCodeOfAnotherFormIsRefused(String code) {
        assertThrows(InvalidValue.class, () -> new MunicipalityId(code));
    }
}
