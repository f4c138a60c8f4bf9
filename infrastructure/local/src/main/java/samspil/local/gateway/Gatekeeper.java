package samspil.local.gateway;

import java.util.Optional;
import samspil.engines.template.Route;

/** Asks the guard of a route whether a request may come in. */
record Gatekeeper(SignatureCheck signatures, Authorizers authorizers) {

    Admission admit(Arrival arrival) {
        return switch (arrival.route().guard()) {
            case Route.Open open -> new Admission.Granted(Identity.NOBODY);
            case Route.Signed signed -> signed(arrival);
            case Route.Authorized authorized -> authorizers.ask(authorized.function(), arrival);
        };
    }

    private Admission signed(Arrival arrival) {
        Optional<Refusal> refusal = signatures.refusal(arrival.request());
        return refusal.<Admission>map(Admission.Refused::new)
                .orElseGet(() -> new Admission.Granted(Identity.of(signatures.caller())));
    }
}
