package samspil.platform.tasks;

import samspil.platform.Variable;

/** The variable that the template gives every function that makes somebody's task or settles it. */
public enum TasksVariable implements Variable {
    /** The table of tasks. */
    TASKS_TABLE
}
