package samspil.council.meeting.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.reply.Reply.State;

/**
 * All answers to one meeting. Whoever waits longest gets the first places that are free, as soon as there are as many as
 * they need; nobody behind them is let in before.
 *
 * @param capacity how many persons there is room for; absent where there is room for all
 * @param version of the answers together, raised by every change; 0 before the first
 */
public record Turnout(@Nullable Integer capacity, List<Reply> replies, long version) {
    /** So many get a place in one transaction, with a letter each; the others in the next. */
    public static final int MOST_AT_ONCE = 20;

    private static final Comparator<Reply> LONGEST_FIRST =
            Comparator.comparing(Reply::since).thenComparing(Reply::invitee);

    public Turnout {
        replies = List.copyOf(replies);
    }

    /**
     * Somebody's answer.
     *
     * @param persons how many want to come; 0 for nobody
     */
    public record Answer(String invitee, int persons, Instant at) {}

    /** How many persons have places. */
    public int taken() {
        return persons(State.COMING);
    }

    /** How many persons, of those in one state. */
    public int persons(State state) {
        return replies.stream()
                .filter(each -> each.state() == state)
                .mapToInt(Reply::persons)
                .sum();
    }

    /** How many invitees are in a state. */
    public int count(State state) {
        return (int) replies.stream().filter(each -> each.state() == state).count();
    }

    /** What an invitee said; empty where nothing yet. */
    public Optional<Reply> of(String invitee) {
        return replies.stream().filter(each -> each.invitee().equals(invitee)).findFirst();
    }

    /** Those who wait, the first in the row first. */
    public List<Reply> waiting() {
        return replies.stream()
                .filter(each -> each.state() == State.WAITING)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** Where an invitee stands once they have answered so, and then those who get a place by it. */
    public List<Reply> answered(Answer answer) {
        var own = placed(answer);
        var promoted = with(List.of(own)).promoted(MOST_AT_ONCE);
        boolean included = promoted.stream().anyMatch(each -> each.invitee().equals(own.invitee()));
        var all = new ArrayList<Reply>();
        all.add(included ? own.in(State.COMING) : own);
        promoted.stream().filter(each -> !each.invitee().equals(own.invitee())).forEach(all::add);
        return List.copyOf(all);
    }

    private Reply placed(Answer answer) {
        var before = of(answer.invitee());
        long version = before.map(Reply::version).orElse(0L) + 1;
        if (answer.persons() == 0) {
            return new Reply(answer.invitee(), State.DECLINED, 0, answer.at(), version);
        }
        var state = seat(before, answer);
        var since = before.filter(seen -> seen.state() == state && seen.persons() >= answer.persons())
                .map(Reply::since)
                .orElse(answer.at());
        return new Reply(answer.invitee(), state, answer.persons(), since, version);
    }

    /** Those who get a place now, at most {@value #MOST_AT_ONCE}, each as they then stand. */
    public List<Reply> promoted() {
        return promoted(MOST_AT_ONCE);
    }

    private List<Reply> promoted(int most) {
        var seated = new ArrayList<Reply>();
        long free = free();
        for (var next : waiting()) {
            if (next.persons() > free || seated.size() == most) {
                break;
            }
            free -= next.persons();
            seated.add(next.in(State.COMING).next());
        }
        return List.copyOf(seated);
    }

    /** The same with other answers in the place of their invitees' own. */
    public Turnout with(List<Reply> changed) {
        var names = changed.stream().map(Reply::invitee).toList();
        var all = new ArrayList<>(
                replies.stream().filter(each -> !names.contains(each.invitee())).toList());
        all.addAll(changed);
        return new Turnout(capacity, all, version);
    }

    /** Who has places keeps as many of them; for more than they have there must be room, and nobody who waits for it. */
    private State seat(Optional<Reply> before, Answer answer) {
        int held = before.filter(seen -> seen.state() == State.COMING)
                .map(Reply::persons)
                .orElse(0);
        if (answer.persons() <= held) {
            return State.COMING;
        }
        boolean waited = waiting().stream().anyMatch(each -> !each.invitee().equals(answer.invitee()));
        return !waited && answer.persons() - held <= free() ? State.COMING : State.WAITING;
    }

    private long free() {
        return capacity == null ? Long.MAX_VALUE : Math.max(0, capacity - taken());
    }
}
