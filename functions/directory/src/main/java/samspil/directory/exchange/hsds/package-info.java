/**
 * The directory as Open Referral's Human Services Data Specification has it, version 3.1, valid against the 3.0 schemas
 * and the UK profile too. An organisation is an organization and perhaps a location, its seat; an activity and an
 * opportunity are services; a venue is a location and a service, its lending, inactive where it is not lent.
 *
 * @see <a href="https://docs.openreferral.org">Open Referral</a>
 */
@NullMarked
package samspil.directory.exchange.hsds;

import org.jspecify.annotations.NullMarked;
