package samspil.grants.file;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * About whom it is not settled whether they may take part in a case, by its record and by what stands elsewhere.
 *
 * @param by who is about to do something
 */
record Doubts(ApplicationFile file, Interests interests, Actor by) {

    /** Whether there is one about a person. */
    boolean about(String person) {
        return file.suspected().contains(person)
                || interests.unsettled(file, by).contains(person);
    }

    /** What is wrong with people taking part. */
    Optional<Violation> against(Collection<String> people, String pointer) {
        return Wrong.unless(
                Collections.disjoint(people, file.suspected())
                        && Collections.disjoint(people, interests.unsettled(file, by)),
                "recusal.open",
                pointer);
    }

    /** What is wrong with taking part oneself. */
    Optional<Violation> againstOneself() {
        return Wrong.unless(!about(by.person()), "recusal.open", "");
    }
}
