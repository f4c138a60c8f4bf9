package samspil.directory;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web.
 *
 * @param title what the link says; its host where absent
 */
public record Link(URI address, @Nullable String title) {}
