package samspil.local.login;

import java.util.Map;
import java.util.Optional;
import samspil.local.http.WebAnswer;

/** Lets people log in and out. */
record LogInRoom(String issuer, Client client, Persons persons, Codes codes, Pages pages) {

    /** {@code GET /authorize}: shows who one can be, and with {@code person} goes back as that one. */
    WebAnswer authorize(Parameters parameters, Tongue tongue) {
        if (!client.owns(parameters)) {
            return pages.refused(tongue, "refused.client");
        }
        AuthorizationRequest request = new AuthorizationRequest(parameters);
        Optional<String> error = request.error();
        if (error.isPresent()) {
            return Answers.redirect(request.answer(issuer, "error", error.get()));
        }
        return choose(request, tongue);
    }

    private WebAnswer choose(AuthorizationRequest request, Tongue tongue) {
        Parameters parameters = request.parameters();
        if (parameters.find("cancel").isPresent()) {
            return Answers.redirect(request.answer(issuer, "error", "access_denied"));
        }
        return parameters
                .find("person")
                .flatMap(persons::find)
                .map(person -> Answers.redirect(request.answer(issuer, "code", codes.issue(request, person))))
                .orElseGet(() -> pages.choice(parameters, tongue));
    }

    /** {@code GET /end-session} (OpenID Connect RP-Initiated Logout 1.0); there is no session to end. */
    WebAnswer end(Parameters parameters, Tongue tongue) {
        Optional<String> next = parameters.find("post_logout_redirect_uri");
        if (next.isEmpty()) {
            return pages.ended(tongue);
        }
        if (!client.ends().contains(next.get())) {
            return pages.refused(tongue, "refused.end");
        }
        String state = parameters
                .find("state")
                .map(each -> "?" + new Parameters(Map.of("state", each)).encoded())
                .orElse("");
        return Answers.redirect(next.get() + state);
    }
}
