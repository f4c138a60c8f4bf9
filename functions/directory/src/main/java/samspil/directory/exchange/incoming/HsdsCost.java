package samspil.directory.exchange.incoming;

import org.jspecify.annotations.Nullable;
import samspil.directory.Cost;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;

/** Makes a cost of the first option; an amount in another currency stays a note. */
record HsdsCost(HsdsParts parts) {

    @Nullable
    Cost of(JsonFields service) {
        var options = service.objects("cost_options");
        var option = options.isEmpty() ? JsonFields.NONE : options.getFirst();
        var note = option.text("amount_description", option.text("option", service.text("fees_description", "")));
        var amount = option.text("amount");
        var own = parts.municipality().country().currency().getCurrencyCode();
        var currency = option.text("currency", own);
        if (amount != null && !currency.equals(own)) {
            return new Cost(null, parts.local((amount + " " + currency + " " + note).strip()));
        }
        return amount == null && note.isEmpty()
                ? null
                : new Cost(amount == null ? null : ore(amount), note.isEmpty() ? null : parts.local(note));
    }

    private static Money ore(String amount) {
        try {
            return new Money(Written.figure(amount).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw InvalidValue.of("type.number");
        }
    }
}
