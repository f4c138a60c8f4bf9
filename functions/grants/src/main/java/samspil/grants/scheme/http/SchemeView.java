package samspil.grants.scheme.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.scheme.Adoption;
import samspil.grants.scheme.Retirement;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.SchemeVersion;
import samspil.grants.scheme.Terms;

/**
 * A scheme as the API shows it.
 *
 * @param revision its own, for those who change it
 * @param versions the oldest first; for others than the desk the one in use alone
 */
record SchemeView(
        String id,
        long revision,
        SchemeState state,
        @Nullable Retirement retirement,
        List<VersionView> versions) {

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.key().id().value(),
                scheme.revision(),
                scheme.state(),
                scheme.retirement(),
                scheme.versions().stream().map(VersionView::of).toList());
    }

    /** A version, with how far it has come. */
    record VersionView(
            int number,
            SchemeState state,
            @Nullable Adoption adoption,
            @Nullable Instant active,
            Terms terms) {

        static VersionView of(SchemeVersion version) {
            return new VersionView(
                    version.number(), version.state(), version.adoption(), version.active(), version.terms());
        }
    }
}
