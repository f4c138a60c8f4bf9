package samspil.grants.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.pool.Standing.Funded;
import samspil.grants.pool.Standing.GivenUp;
import samspil.grants.pool.Standing.Suggested;
import samspil.kernel.MunicipalityId;

/**
 * A joint pool. Who is in it is said once and never changes; a share counts when its own municipality has confirmed it.
 *
 * @param answers the last word of each that said one
 * @param revision from 1, raised by every change
 */
public record Pool(PoolId id, Agreement agreement, List<Answer> answers, Standing standing, long revision) {
    private static final Comparator<Answer> ORDER = Comparator.comparing(Answer::municipality);

    public Pool {
        answers = answers.stream().sorted(ORDER).toList();
    }

    /** Whether the lead has set the confirmed shares aside; from then on the agreement stands. */
    public boolean funded() {
        return standing instanceof Funded;
    }

    /** Why the lead gave it up; empty where it did not. */
    public Optional<GivenUp> end() {
        return standing instanceof GivenUp end ? Optional.of(end) : Optional.empty();
    }

    /** Whether a municipality is in it. */
    public boolean names(MunicipalityId municipality) {
        return agreement.members().contains(municipality);
    }

    /** What a municipality says of its share; empty where it said nothing yet. */
    public Optional<Answer> answer(MunicipalityId municipality) {
        return answers.stream()
                .filter(each -> each.municipality().equals(municipality))
                .findFirst();
    }

    /** Whether a municipality stands by its share. */
    public boolean isConfirmed(MunicipalityId municipality) {
        return answer(municipality).filter(Confirmation.class::isInstance).isPresent();
    }

    /** The shares that count. */
    public List<Confirmation> confirmations() {
        return said(Confirmation.class);
    }

    /** Those who do not take part. */
    public List<Declination> declinations() {
        return said(Declination.class);
    }

    /** Those who stand by their shares. */
    public List<MunicipalityId> confirmed() {
        return confirmations().stream().map(Confirmation::municipality).toList();
    }

    /** What names the posting of a share on the pool's line. */
    public String posting(MunicipalityId municipality) {
        return "pool/" + id + "/" + municipality;
    }

    /** A new one, to which nobody has agreed. */
    static Pool of(PoolId id, Agreement agreement) {
        return new Pool(id, agreement, List.of(), new Suggested(), 1);
    }

    /** The same with another agreement, of which nobody has said anything. */
    Pool with(Agreement other) {
        return new Pool(id, other, List.of(), standing, revision + 1);
    }

    /** The same with a municipality's word, in the place of what it said before. */
    Pool with(Answer said) {
        var others = answers.stream().filter(each -> !each.municipality().equals(said.municipality()));
        return new Pool(id, agreement, Stream.concat(others, Stream.of(said)).toList(), standing, revision + 1);
    }

    /** The same, brought further by its lead. */
    Pool at(Standing next) {
        return new Pool(id, agreement, answers, next, revision + 1);
    }

    /** The same, seen by nobody before. */
    Pool touched() {
        return at(standing);
    }

    private <T extends Answer> List<T> said(Class<T> kind) {
        return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
