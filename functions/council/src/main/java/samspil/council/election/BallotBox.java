package samspil.council.election;

import java.util.List;

/** The box of ballots, for those who count. */
@FunctionalInterface
public interface BallotBox {

    /**
     * What lay in it.
     *
     * @param receipts one to each ballot, in no order that means anything
     */
    record Opened(List<Ballot> ballots, List<String> receipts) {}

    /** All that was cast. */
    Opened open(Election.Key election);
}
