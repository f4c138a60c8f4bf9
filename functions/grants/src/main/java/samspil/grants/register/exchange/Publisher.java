package samspil.grants.register.exchange;

import samspil.grants.register.Funders;
import samspil.grants.register.PublicAward.Receiver;
import samspil.kernel.Municipality;
import samspil.kernel.RegisterNumber;

/**
 * The municipality that publishes.
 *
 * @param site the address of the whole site, without a slash at the end
 * @param somebody what a person is called whose name is not told
 */
public record Publisher(Municipality municipality, Funders funders, String site, String somebody) {
    /** Its own identifier: of its country's register, or made of its code where that is not known. */
    String id() {
        return funders.of(municipality).map(RegisterNumber::orgId).orElseGet(() -> own("municipality"));
    }

    /** The identifier of an organisation: of its country's register where it has a number there. */
    String idOf(Receiver receiver) {
        var number = receiver.number();
        return number == null
                ? own("org-" + receiver.organisation())
                : new RegisterNumber(Funders.scheme(municipality.country()), number).orgId();
    }

    /** An identifier that this publisher gives. */
    String own(String name) {
        return funders.prefix(municipality) + "-" + name;
    }

    /** Where programs read. */
    String api() {
        return site + "/v1/" + municipality.slug();
    }

    /** ISO 4217. */
    String currency() {
        return municipality.country().currency().getCurrencyCode();
    }
}
