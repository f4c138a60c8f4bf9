package samspil.documents.check;

import java.util.stream.Stream;

/** Files that break readers, made by code; the same seed makes the same bytes. */
final class HostileDocuments {
    static final long SEED = 20_140_220;

    private HostileDocuments() {}

    static Stream<Hostile> all() {
        return Stream.of(
                        HostileFiles.all(),
                        HostileReferences.all(),
                        HostileTrees.all(),
                        HostileStreams.all(),
                        HostileActions.all(),
                        HostileAttachments.all(),
                        HostileLocks.all())
                .flatMap(each -> each);
    }
}
