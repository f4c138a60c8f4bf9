package samspil.access.claim;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.access.Profiles;
import samspil.platform.organisations.Organisations.Organisation;

/**
 * Which rungs are there for somebody and an organisation.
 *
 * @param shared domains that no single organisation has for itself: free mail, social sites
 */
public record WaysToClaim(Profiles profiles, Set<String> shared) {

    /** The rungs, the surest first. */
    public List<Rung> of(Organisation organisation, String person) {
        return Arrays.stream(Rung.values())
                .filter(rung -> isThere(rung, organisation, person))
                .toList();
    }

    /** Where a rung's code is mailed; empty where it is not there or mails none. */
    public Optional<String> address(Rung rung, Organisation organisation, String person) {
        return switch (rung) {
            case REGISTER_EMAIL -> Optional.ofNullable(organisation.email()).filter(email -> email.contains("@"));
            case DOMAIN -> email(person).filter(email -> isOwnDomain(email, organisation.website()));
            default -> Optional.empty();
        };
    }

    private boolean isThere(Rung rung, Organisation organisation, String person) {
        return !rung.isMailed() || address(rung, organisation, person).isPresent();
    }

    private Optional<String> email(String person) {
        return profiles.find(person).flatMap(profile -> Optional.ofNullable(profile.email()));
    }

    /** Equal to the letter: a domain below or above another may be somebody else's. */
    private boolean isOwnDomain(String email, @Nullable String website) {
        var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return !shared.contains(domain) && host(website).filter(domain::equals).isPresent();
    }

    private static Optional<String> host(@Nullable String website) {
        try {
            return Optional.ofNullable(website == null ? null : new URI(website).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
