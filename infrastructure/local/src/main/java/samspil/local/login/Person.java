package samspil.local.login;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Somebody invented who can log in.
 *
 * @param sub the provider's name for the person
 * @param municipality the slug of the one where the person belongs
 * @param municipalityCode its official code
 * @param municipalityName its name
 * @param acr how sure the provider is of the person
 * @param cvr the register number of the organisation that a business log-in is for
 * @param organisationRole what the person is in it
 * @param duties what the person does, where the product has been told of it
 */
public record Person(
        String sub,
        String name,
        String email,
        Optional<String> municipality,
        Optional<String> municipalityCode,
        Optional<String> municipalityName,
        String acr,
        Optional<String> cvr,
        Optional<String> organisationRole,
        List<Duty> duties) {

    /**
     * A role somebody holds.
     *
     * @param municipality its slug; none for the whole platform
     * @param role such as {@code COUNCIL_CHAIR}
     * @param organisation the entry id of the organisation that is represented
     * @param from the first day, ISO 8601
     * @param until the last day, ISO 8601
     */
    public record Duty(
            Optional<String> municipality,
            String role,
            Optional<String> organisation,
            Optional<String> organisationName,
            String from,
            Optional<String> until) {

        static Duty of(JsonNode node) {
            return new Duty(
                    text(node, "municipality"),
                    node.path("role").asText(),
                    text(node, "organisation"),
                    text(node, "organisationName"),
                    node.path("from").asText(),
                    text(node, "until"));
        }
    }

    static Person of(JsonNode node) {
        return new Person(
                node.path("sub").asText(),
                node.path("name").asText(),
                node.path("email").asText(),
                text(node, "municipality"),
                text(node, "municipalityCode"),
                text(node, "municipalityName"),
                node.path("acr").asText(),
                text(node, "cvr"),
                text(node, "organisationRole"),
                StreamSupport.stream(node.path("assignments").spliterator(), false)
                        .map(Duty::of)
                        .toList());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }
}
