package samspil.engines.gate;

/**
 * One action on one resource.
 *
 * @param resource an ARN, or {@code *}
 */
public record Access(String action, String resource) {}
