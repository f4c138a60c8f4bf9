package samspil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.kernel.RegisterNumber.Scheme;

class RegisterNumberTest {

    @ParameterizedTest
    @CsvSource({
        "DK_CVR,36729929",
        "DK_CVR,29614288",
        "DK_CVR,10053021",
        "NO_BRC,972417920",
        "NO_BRC,894961902",
        "NO_BRC,968253980"
    })
    void theRegistersOwnExamplesAreValid(Scheme scheme, String number) {
        assertEquals(number, new RegisterNumber(scheme, number).number());
    }

    @ParameterizedTest
    @CsvSource({"DK_CVR,36729929", "NO_BRC,972417920"})
    void aNumberWithAnyOneDigitChangedIsRefused(Scheme scheme, String number) {
        for (int place = 0; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (number.charAt(place) != digit) {
                    var changed = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThrows(InvalidValue.class, () -> new RegisterNumber(scheme, changed), changed);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DK_CVR,3672992", "DK_CVR,DK36729929", "NO_BRC,36729929", "NO_BRC,٩72417920"})
    void aNumberOfAnotherFormIsRefusedAtTheNumber(Scheme scheme, String number) {
        var refused = assertThrows(InvalidValue.class, () -> new RegisterNumber(scheme, number));
        assertEquals("/number", refused.violation().pointer());
    }

    @Test
    void theIdNamesTheRegister() {
        assertEquals("DK-CVR-36729929", new RegisterNumber(Scheme.DK_CVR, "36729929").orgId());
    }
}
