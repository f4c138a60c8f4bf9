package samspil.local.login;

import java.time.Instant;

/** What a code stands for: somebody's log-in for one request. */
record Grant(AuthorizationRequest request, Person person, Instant at) {}
