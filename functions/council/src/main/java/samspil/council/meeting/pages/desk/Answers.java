package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.pages.Visit;
import samspil.council.meeting.reply.Reply;
import samspil.council.meeting.reply.Reply.State;
import samspil.council.meeting.reply.Turnout;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Chart.Drawing;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** Who comes, who waits, who does not, and who has not said. */
record Answers(Visit visit, Meeting meeting, Turnout turnout, List<Invitee> known) {

    Content section() {
        return new Section(visit.say("answers.title"), List.of(), Stack.of(new Prose(persons()), chart(), table()));
    }

    private String persons() {
        var capacity = turnout.capacity();
        var coming = visit.count("answers.coming", turnout.taken());
        var room = capacity == null ? "" : " " + visit.say("answers.room", capacity);
        int waiting = turnout.persons(State.WAITING);
        return coming + room + (waiting == 0 ? "" : " " + visit.count("answers.waiting", waiting));
    }

    private Chart chart() {
        var silent = meeting.invitees().size() - turnout.replies().size();
        var amounts = Stream.of(
                        amount("reply.coming", turnout.count(State.COMING)),
                        amount("reply.waiting", turnout.count(State.WAITING)),
                        amount("reply.declined", turnout.count(State.DECLINED)),
                        amount("reply.silent", silent))
                .toList();
        var table = new Chart.Table(visit.say("answers.answer"), visit.say("answers.invitees"), amounts);
        return new Chart(
                visit.language(),
                "answers",
                visit.say("answers.chart"),
                visit.say(
                        "answers.chart.text",
                        meeting.invitees().size() - silent,
                        meeting.invitees().size()),
                table,
                Drawing.SHARE);
    }

    private Amount amount(String key, int number) {
        return new Amount(visit.say(key), number, Integer.toString(number));
    }

    private Content table() {
        var names = known.stream().collect(Collectors.toMap(Invitee::ref, Invitee::name));
        var columns = List.of(
                Column.of(visit.say("answers.who")),
                Column.of(visit.say("answers.answer")),
                Column.number(visit.say("answers.persons")));
        var rows = meeting.invitees().stream().map(ref -> row(ref, names)).toList();
        return new DataTable(visit.say("answers.caption"), columns, rows);
    }

    private Row row(String ref, Map<String, String> names) {
        var reply = turnout.of(ref);
        return Row.of(
                names.getOrDefault(ref, visit.say("answers.unknown")),
                visit.say(reply.map(each -> "reply." + each.state().key()).orElse("reply.silent")),
                reply.map(Reply::persons).map(String::valueOf).orElse("–"));
    }
}
