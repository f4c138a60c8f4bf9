package samspil.access.claim;

import java.util.List;
import java.util.Optional;
import samspil.access.Assignment;
import samspil.access.Profile;

/**
 * What somebody has here of their own, in every municipality, and nothing of anybody else's.
 *
 * @param roles that they hold now or from a day to come
 * @param past roles that they held, the last one to end first
 * @param claims that led to no role yet, the newest first
 * @param invitations to act for an organisation, whose links still count
 * @param profile what the provider said at the last log-in; empty for a program's
 */
public record OwnAffairs(
        List<Assignment> roles,
        List<Assignment> past,
        List<Claim> claims,
        List<Invitation> invitations,
        Optional<Profile> profile) {

    public OwnAffairs {
        roles = List.copyOf(roles);
        past = List.copyOf(past);
        claims = List.copyOf(claims);
        invitations = List.copyOf(invitations);
    }
}
