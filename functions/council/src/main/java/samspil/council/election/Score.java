package samspil.council.election;

import org.jspecify.annotations.Nullable;

/**
 * A candidate's votes.
 *
 * @param votes absent where publishing them would say who voted what
 */
public record Score(String candidate, @Nullable Integer votes) {}
