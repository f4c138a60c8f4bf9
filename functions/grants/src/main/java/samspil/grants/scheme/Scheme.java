package samspil.grants.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.SchemeId;
import samspil.kernel.MunicipalityId;

/**
 * A scheme for which a municipality gives grants.
 *
 * @param versions at least one, numbered from 1
 * @param retirement absent while it is given
 * @param revision from 1, raised by every change
 */
public record Scheme(
        Key key, List<SchemeVersion> versions, @Nullable Retirement retirement, long revision) {

    /** What names it. */
    public record Key(MunicipalityId municipality, SchemeId id) {}

    public Scheme {
        versions = List.copyOf(versions);
    }

    /** How far it has come: its version in use counts, then its newest. */
    public SchemeState state() {
        if (retirement != null) {
            return SchemeState.RETIRED;
        }
        return active().map(_ -> SchemeState.ACTIVE).orElseGet(() -> newest().state());
    }

    /** The version new rounds are opened on; empty before the first is in use. */
    public Optional<SchemeVersion> active() {
        return versions.reversed().stream()
                .filter(each -> each.state() == SchemeState.ACTIVE)
                .findFirst();
    }

    /** The version that came last. */
    public SchemeVersion newest() {
        return versions.getLast();
    }

    /** A version by its number. */
    public Optional<SchemeVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The same with its newest version as this one, or with this one more. */
    Scheme with(SchemeVersion version) {
        var all = new ArrayList<>(versions);
        all.removeIf(each -> each.number() == version.number());
        all.add(version);
        return new Scheme(key, all, retirement, revision + 1);
    }

    /** The same, not given any more. */
    Scheme retired(Retirement how) {
        return new Scheme(key, versions, how, revision + 1);
    }
}
