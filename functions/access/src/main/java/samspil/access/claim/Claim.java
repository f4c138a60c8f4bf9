package samspil.access.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.access.Assignment.Grant;
import samspil.access.Assignment.Holding;
import samspil.access.Secrets;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;

/**
 * Somebody says to represent an organisation and has not proved it yet. There is one for a person and an organisation;
 * a new one takes the place of one that is over.
 *
 * @param code absent where none was sent
 * @param version counts its steps, from 1
 * @param reason why the municipality refused it, in its own words; absent for every other
 */
public record Claim(
        Subject subject,
        Rung rung,
        Period period,
        State state,
        @Nullable Code code,
        long version,
        @Nullable String reason) {
    /** How long a code counts, from the day it was sent or printed. */
    public static final Duration CODE_COUNTS = Duration.ofDays(21);

    /** How long a claim waits for the municipality. */
    static final Duration WAITS = Duration.ofDays(90);

    /** Every role that a claim leads to ends after so many years, and is claimed anew. */
    private static final int YEARS = 1;

    /**
     * Who claims what.
     *
     * @param organisation the directory's id
     * @param name the organisation's, when it was claimed
     * @param person a pseudonym
     */
    public record Subject(MunicipalityId municipality, String organisation, String name, String person) {

        /** The claim's id, the same for every claim of this person to this organisation. */
        public String id() {
            return Secrets.hash(municipality.value() + "|" + organisation + "|" + person)
                    .substring(0, 24);
        }
    }

    /** When it was made and until when it can be proved. */
    public record Period(Instant from, Instant until) {}

    /**
     * What stands of a code.
     *
     * @param hash of the code
     * @param tries how many are left
     */
    public record Code(String hash, int tries) {
        /** So often may one be wrong. */
        public static final int TRIES = 5;
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /** Whether it can still lead to a role. */
    public boolean isOpen(Instant now) {
        return state == State.WAITING && now.isBefore(period.until());
    }

    /** Whether the municipality has to do something now. */
    public boolean isForTheDesk() {
        return state == State.WAITING && code == null && (rung == Rung.LETTER || rung == Rung.CLERK);
    }

    /** Whether somebody can type a code. */
    public boolean isForACode() {
        return state == State.WAITING && code != null && code.tries() > 0;
    }

    /** Whether this is the code; what has no code has no right one. */
    boolean isRight(TypedCode typed) {
        return code != null && code.hash().equals(typed.hash(subject.id()));
    }

    /** The same, a step further. */
    Claim to(State next) {
        return new Claim(subject, rung, period, next, code, version + 1, reason);
    }

    /** The same, refused. */
    Claim refused(String why) {
        return new Claim(subject, rung, period, State.REFUSED, code, version + 1, why);
    }

    /** The same, proved in another way than was asked for. */
    Claim by(Rung other) {
        return new Claim(subject, other, period, state, code, version, reason);
    }

    /** The same with a code that was just printed. */
    Claim printed(TypedCode printed, Instant now) {
        var counts = new Period(period.from(), now.plus(CODE_COUNTS));
        var kept = new Code(printed.hash(subject.id()), Code.TRIES);
        return new Claim(subject, rung, counts, state, kept, version + 1, reason);
    }

    /**
     * The role it leads to, for a year.
     *
     * @param by pseudonym of who gives it
     */
    Assignment role(String by, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var holding = new Holding(
                subject.person(),
                Role.REPRESENTATIVE,
                subject.municipality(),
                subject.organisation(),
                today,
                today.plusYears(YEARS));
        var id = Secrets.hash(subject.id() + "|" + version).substring(0, 24);
        return new Assignment(id, holding, new Grant(rung.basis(), by, now), null);
    }
}
