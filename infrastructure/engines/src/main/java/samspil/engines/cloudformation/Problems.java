package samspil.engines.cloudformation;

import java.util.ArrayList;
import java.util.List;

/** Gathers errors, so that one run names them all. */
public final class Problems {
    private final List<String> found = new ArrayList<>();

    /** Runs a step and keeps what it finds wrong. */
    public void gather(Runnable step) {
        try {
            step.run();
        } catch (TemplateError error) {
            found.addAll(error.problems());
        }
    }

    /** Throws {@link TemplateError} if any step found something. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new TemplateError(found);
        }
    }
}
