package samspil.council.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.council.Statute;
import samspil.council.VotingGroup;

/**
 * The notice of an election. The statute is kept as it was that day.
 *
 * @param day the election day, in the municipality's zone
 * @param begins the first day of the terms of those who are elected
 * @param entitled how many organisations may vote, by group
 */
public record Call(LocalDate day, LocalDate begins, Statute statute, Instant announced, Map<String, Integer> entitled) {

    public Call {
        entitled = Collections.unmodifiableMap(new LinkedHashMap<>(entitled));
    }

    /** The groups that elect somebody this time. */
    public List<VotingGroup> groups() {
        return statute.groups().stream().filter(group -> seats(group) > 0).toList();
    }

    /** How many seats a group fills this time. */
    public int seats(VotingGroup group) {
        return group.seatsIn(day.getYear());
    }
}
