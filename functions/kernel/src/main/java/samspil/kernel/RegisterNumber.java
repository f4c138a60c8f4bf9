package samspil.kernel;

import java.util.regex.Pattern;

/**
 * An organisation's number in its country's register, with a valid check digit.
 *
 * @param scheme the register, by its code in the org-id list
 * @param number eight digits (CVR) or nine (Norwegian organisation number)
 */
public record RegisterNumber(Scheme scheme, String number) {
    public RegisterNumber {
        InvalidValue.unless(scheme.form.matcher(number).matches(), scheme.code, "/number");
        InvalidValue.unless(scheme.sum(number) % 11 == 0, scheme.code, "/number");
    }

    /** As org-id.guide writes it: {@code DK-CVR-36729929}. */
    public String orgId() {
        return scheme.name().replace('_', '-') + "-" + number;
    }

    /** A register of organisations; both check by modulus 11 over weighted digits. */
    public enum Scheme {
        /** Det Centrale Virksomhedsregister. */
        DK_CVR("cvr", "[1-9][0-9]{7}", "27654321"),
        /** Enhetsregisteret i Brønnøysund. */
        NO_BRC("orgnr", "[89][0-9]{8}", "327654321");

        private final String code;
        private final Pattern form;
        private final String weights;

        Scheme(String code, String form, String weights) {
            this.code = code;
            this.form = Pattern.compile(form);
            this.weights = weights;
        }

        /** The weighted sum of the digits; a valid number's is a multiple of eleven. */
        public int sum(String number) {
            int sum = 0;
            for (int i = 0; i < weights.length(); i++) {
                sum += Character.digit(weights.charAt(i), 10) * Character.digit(number.charAt(i), 10);
            }
            return sum;
        }
    }
}
