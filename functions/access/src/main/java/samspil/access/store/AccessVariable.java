package samspil.access.store;

import samspil.platform.Variable;

/** The variables that the template gives the access functions. */
public enum AccessVariable implements Variable {
    /** The table of sessions, log-ins and assignments. */
    ACCESS_TABLE,
    /** The identity provider's identifier. */
    LOGIN_ISSUER,
    /** The name under which the provider's people are known for good, wherever it moves; its identifier where empty. */
    LOGIN_REALM,
    /** How this site is known to it. */
    LOGIN_CLIENT,
    /** Which levels of log-in will do, by commas; empty where any does. */
    LOGIN_ACR,
    /** The provider's name for the person who runs the platform before anybody is appointed; may be empty. */
    FIRST_OPERATOR
}
