package samspil.pages;

import java.text.NumberFormat;
import samspil.kernel.Language;
import samspil.kernel.Money;

/** Amounts as people read them: {@code 726.307 kr.}; øre only where there are some. */
public record AmountWords(Language language) {
    private static final long ORE = 100;

    /** An amount. */
    public String of(Money money) {
        var form = NumberFormat.getInstance(language.locale());
        int digits = money.ore() % ORE == 0 ? 0 : 2;
        form.setMinimumFractionDigits(digits);
        form.setMaximumFractionDigits(digits);
        return Words.say(language, "money", form.format(money.ore() / (double) ORE));
    }
}
