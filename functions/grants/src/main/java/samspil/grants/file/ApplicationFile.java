package samspil.grants.file;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.Assigned;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Recusing.Denied;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Recusing.Suspected;
import samspil.grants.law.Ruling;
import samspil.kernel.MunicipalityId;

/**
 * An application's file: what its record says.
 *
 * @param record everything that happened, the oldest first; the first is that it was submitted
 */
public record ApplicationFile(MunicipalityId municipality, ApplicationId id, List<Recorded> record) {

    public ApplicationFile {
        record = List.copyOf(record);
    }

    /** The same with one event more. */
    public ApplicationFile with(Recorded next) {
        return new ApplicationFile(
                municipality,
                id,
                Stream.concat(record.stream(), Stream.of(next)).toList());
    }

    /** The file as it was when it had so many events. */
    public ApplicationFile upTo(long number) {
        return new ApplicationFile(municipality, id, record.subList(0, (int) number));
    }

    /** Number of the last event; the file's own version for those who edit it. */
    public long number() {
        return record.size();
    }

    /** The last event. */
    public Recorded last() {
        return record.getLast();
    }

    /** How far it has come. */
    public FileState state() {
        return Course.of(record);
    }

    /** What was sent last. */
    public Submitted submitted() {
        return last(Submitted.class).orElseThrow();
    }

    /** Whose it is: the directory's id or a pseudonym; the file's own id once it is anonymised. */
    public String applicant() {
        return state() == FileState.ANONYMISED ? id.value() : submitted().applicant();
    }

    /** How often it was sent: 1, and one more for each time it was completed. */
    public int versions() {
        return (int) events(Submitted.class).count();
    }

    /** What the council recommends; empty where it has not voted, or a recusal made its vote void. */
    public Optional<Recommended> recommendation() {
        return sinceRecusal(Recommended.class);
    }

    /** Whether the applicant was heard about what stands now. */
    public boolean wasHeard() {
        return sinceRecusal(HearingEnded.class).isPresent();
    }

    /** What was awarded, paid and given back. */
    public Award award() {
        return new Award(record.stream().map(Recorded::event).toList());
    }

    /** What was decided, by the amount as it stands. */
    public Ruling ruling() {
        var amount = award().amount();
        if (!amount.isPositive()) {
            return Ruling.REFUSED;
        }
        return amount.equals(submitted().asked()) ? Ruling.GRANTED : Ruling.PARTIAL;
    }

    /** Who works the case, by pseudonym; empty while nobody does. */
    public Optional<String> assignee() {
        return last(Assigned.class).map(Assigned::person);
    }

    /** The last scores of each who scored it and may take part, by pseudonym; for each measure the score. */
    public Map<String, Map<String, Integer>> scores() {
        var recused = recused();
        var scores = new TreeMap<String, Map<String, Integer>>();
        record.stream().filter(each -> !recused.contains(each.by().person())).forEach(each -> {
            if (each.event() instanceof Scored(var given)) {
                scores.put(each.by().person(), given);
            }
        });
        return Collections.unmodifiableMap(scores);
    }

    /** Those who may take no part and see nothing of it, by pseudonym. */
    public Set<String> recused() {
        return events(Recused.class).map(Recused::person).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those about whom it is not settled whether they may take part, by pseudonym. */
    public Set<String> suspected() {
        var open = new TreeSet<String>();
        events(Recusing.class).forEach(each -> {
            if (each instanceof Suspected || each instanceof Denied) {
                open.add(each.person());
            } else {
                open.remove(each.person());
            }
        });
        return open;
    }

    /** Whether somebody said that what speaks against their taking part is not so, and nobody has settled it. */
    public boolean hasDenied(String person) {
        return events(Recusing.class)
                .filter(each -> each.person().equals(person))
                .reduce((_, later) -> later)
                .filter(Denied.class::isInstance)
                .isPresent();
    }

    /** Those who decided anything about the amount, by pseudonym. */
    public Set<String> deciders() {
        return record.stream()
                .filter(each -> each.event() instanceof Decided || each.event() instanceof Changed)
                .map(each -> each.by().person())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The event that was recorded for what was asked under this name. */
    public Optional<Recorded> keyed(String key) {
        return record.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The last event of a kind. */
    public <T extends FileEvent> Optional<T> last(Class<T> type) {
        return events(type).reduce((_, later) -> later);
    }

    /** The last event of a kind, as it stands in the record. */
    public Optional<Recorded> recorded(Class<? extends FileEvent> type) {
        return record.reversed().stream()
                .filter(each -> type.isInstance(each.event()))
                .findFirst();
    }

    /** All events of a kind, the oldest first. */
    public <T extends FileEvent> Stream<T> events(Class<T> type) {
        return record.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }

    /** A recusal makes void what was recommended and heard before; what is decided stands. */
    private <T extends FileEvent> Optional<T> sinceRecusal(Class<T> type) {
        var found = Optional.<T>empty();
        var decided = false;
        for (var each : record) {
            decided |= each.event() instanceof Decided;
            if (type.isInstance(each.event())) {
                found = Optional.of(type.cast(each.event()));
            } else if (each.event() instanceof Recused && !decided) {
                found = Optional.empty();
            }
        }
        return found;
    }
}
