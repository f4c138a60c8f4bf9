package samspil.council.election;

import java.util.List;
import java.util.Optional;

/** Who may vote. */
public interface Roll {

    /** An organisation; empty where it may not vote. */
    Optional<Voter> find(Election.Key election, String organisation);

    /** All of them, by their names. */
    List<Voter> all(Election.Key election);

    /** Writes it when an election is called, and has it wait on each organisation's desk. */
    void write(Election election, List<Voter> voters);
}
