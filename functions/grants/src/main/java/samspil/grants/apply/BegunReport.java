package samspil.grants.apply;

import samspil.grants.form.Answers;

/**
 * What an organisation has written of a report so far; what was sent last, where it came back.
 *
 * @param revision from 1, raised by every change; 0 where nothing was written yet
 */
public record BegunReport(Answers answers, long revision) {
    /** Nothing yet. */
    public static final BegunReport NONE = new BegunReport(Answers.NONE, 0);

    /** The same with other answers. */
    BegunReport with(Answers others) {
        return new BegunReport(others, revision + 1);
    }
}
