package samspil.policies.pages.consultation;

/**
 * Sends the form to be shown again otherwise.
 *
 * @param step what is sent as {@code step}
 */
public record StepButton(String step, String text) implements Part {}
