package samspil.access;

import org.jspecify.annotations.Nullable;

/**
 * What the identity provider said of somebody at the last log-in.
 *
 * @param person their pseudonym
 * @param email absent where the provider gave none or did not verify it
 * @param business for whom they logged in with an employee's identity; absent for a private person
 */
public record Profile(
        String person,
        String name,
        @Nullable String email,
        @Nullable Business business) {

    /**
     * A business identity, as MitID Erhverv states it.
     *
     * @param registerNumber of the organisation in its country's register
     * @param role of the person in it, as the provider names it; empty where it said none
     */
    public record Business(String registerNumber, String role) {}
}
