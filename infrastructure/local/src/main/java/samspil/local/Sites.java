package samspil.local;

import samspil.local.control.Control;
import samspil.local.gateway.Gateway;
import samspil.local.http.Site;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;

/** The API, and the control page beside it. */
record Sites(Gateway api, Control control) implements Site {
    @Override
    public WebAnswer answer(WebRequest request) {
        boolean local = request.path().equals("/_local") || request.path().startsWith(Control.ROOT);
        return (local ? control : api).answer(request);
    }

    @Override
    public WebAnswer unreadable(int status) {
        return api.unreadable(status);
    }
}
