package samspil.platform.access;

import samspil.platform.http.ProblemType;

/** Why a request is turned away. */
public enum Reason {
    /** Nobody is logged in, or the session has ended, or the bearer token does not hold. */
    NOT_LOGGED_IN(ProblemType.UNAUTHENTICATED),
    /** Somebody is, and holds none of the roles here. */
    NOT_ALLOWED(ProblemType.FORBIDDEN),
    /** A form that was sent from another site's page. */
    FOREIGN_FORM(ProblemType.FORBIDDEN),
    /** A form of this site that was opened in an earlier session; what was typed is sound. */
    STALE_FORM(ProblemType.FORBIDDEN);

    private final ProblemType problem;

    Reason(ProblemType problem) {
        this.problem = problem;
    }

    /** As the JSON API says it. */
    public ProblemType problem() {
        return problem;
    }
}
