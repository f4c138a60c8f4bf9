package samspil.grants.file;

import samspil.kernel.Violation;

/** What became of a deed on a file. */
public sealed interface Outcome {

    /** It stands, now or since the same was asked before: the file as it was right after. */
    record Done(ApplicationFile file) implements Outcome {}

    /** There is no such file for whoever asks. */
    record NotThere() implements Outcome {}

    /** The file has moved on since it was seen. */
    record Stale(ApplicationFile file) implements Outcome {}

    /** The rules don't let it. */
    record Refused(Violation violation) implements Outcome {}

    /** Something else was asked for under the same name. */
    record KeyTaken() implements Outcome {}
}
