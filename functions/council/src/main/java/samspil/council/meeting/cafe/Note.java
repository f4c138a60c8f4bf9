package samspil.council.meeting.cafe;

import samspil.council.PlainText;

/**
 * What was said at a table in a round.
 *
 * @param table from 1
 * @param round from 1
 */
public record Note(int table, int round, String text) {

    public Note {
        PlainText.explanation(text, "/text");
    }

    boolean isAt(int otherTable, int otherRound) {
        return table == otherTable && round == otherRound;
    }
}
