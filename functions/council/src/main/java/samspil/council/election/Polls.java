package samspil.council.election;

import java.util.Optional;

/** Where ballots are cast: the roll and the box, together. */
public interface Polls {

    /** An organisation on the roll; empty where it may not vote. */
    Optional<Voter> voter(Election.Key election, String organisation);

    /**
     * What is put in.
     *
     * @param by the duty by which somebody voted for the organisation, noted on the roll
     * @param key of the ballot, which nobody is told
     * @param receipt that the voter is told, and nothing else knows of
     */
    record Cast(Voter voter, String by, Ballot ballot, String key, String receipt) {}

    /** Notes on the roll that the organisation has voted and puts the ballot in, or does neither; false where it had. */
    boolean cast(Election.Key election, Cast cast);
}
