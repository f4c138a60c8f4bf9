package samspil.directory.exchange;

import java.util.stream.Collectors;
import samspil.directory.Catalogue;

/** The whole public directory, one {@link NativeLine} for each entry: the only export that loses nothing. */
public final class NativeFile {
    private NativeFile() {}

    /** The whole file. */
    public static String of(Catalogue catalogue) {
        return catalogue.live().stream()
                .map(live -> NativeLine.write(live.entry()) + "\n")
                .collect(Collectors.joining());
    }
}
