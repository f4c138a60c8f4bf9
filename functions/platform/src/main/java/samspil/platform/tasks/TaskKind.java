package samspil.platform.tasks;

import java.util.Locale;
import java.util.Set;
import samspil.platform.access.Role;

/**
 * What sort of thing waits, and for which roles. A context adds its own here, and the words to the desk's labels:
 * {@code task.<key>} with the name as {0}, and the heading {@code tasks.<key>}.
 */
public enum TaskKind {
    /** Somebody suggested a change to an entry. */
    SUGGESTION(Role.CASE_WORKER, Role.ADMINISTRATOR),
    /** Somebody suggested a change to an entry of an organisation that has a representative. */
    OWN_SUGGESTION(Role.REPRESENTATIVE),
    /** Rows of an imported file wait for a decision. */
    IMPORT(Role.CASE_WORKER, Role.ADMINISTRATOR),
    /** An organisation should confirm what stands about it. */
    CONFIRMATION(Role.REPRESENTATIVE),
    /** Two entries may be the same. */
    DUPLICATE(Role.CASE_WORKER, Role.ADMINISTRATOR),
    /** Somebody says to represent an organisation, and a clerk must decide or print a letter. */
    CLAIM(Role.CASE_WORKER, Role.ADMINISTRATOR),
    /** The accessibility statement is due for its yearly review. */
    STATEMENT(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    TaskKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Whose desks show it; for a representative only where the task names their organisation. */
    public Set<Role> roles() {
        return roles;
    }

    /** As keys and labels name it: {@code own-suggestion}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
