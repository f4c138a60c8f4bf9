package samspil.platform;

import java.util.Map;

/** The variables that the template gives a function. The only place that reads the process's environment. */
public record Environment(Map<String, String> variables) {

    /** This process's own. */
    public static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    /**
     * The value of a variable.
     *
     * @throws IllegalStateException when the template does not declare it for this function
     */
    public String get(Variable variable) {
        var value = variables.get(variable.name());
        if (value == null) {
            throw new IllegalStateException("the template gives this function no " + variable.name());
        }
        return value;
    }
}
