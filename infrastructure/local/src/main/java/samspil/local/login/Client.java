package samspil.local.login;

import java.util.Set;

/**
 * The one client that is registered: the site, which keeps no secret and proves itself by PKCE.
 *
 * @param redirects where answers may go, compared letter by letter
 * @param ends where people may go after logging out
 */
record Client(Set<String> redirects, Set<String> ends) {
    static final String ID = "samspil";

    /** The site at this address. */
    static Client of(String siteAddress) {
        return new Client(Set.of(siteAddress + "/log-in/callback"), Set.of(siteAddress, siteAddress + "/"));
    }

    boolean owns(Parameters request) {
        return request.is("client_id", ID) && redirects.contains(request.get("redirect_uri"));
    }
}
