package samspil.policies.pages.consultation;

/**
 * Sends the form to be shown again otherwise.
 *
 * @param name of what is sent, such as {@code to}
 */
public record StepButton(String name, String value, String text) implements Part {}
