package samspil.council.meeting.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.AgendaItem;
import samspil.council.meeting.Attachment;
import samspil.kernel.InvalidValue;
import samspil.pages.journey.Typed;

/** An agenda as it is typed: a line for each item, and below it the addresses of its documents. */
final class AgendaLines {
    private static final String ADDRESS = "https?://\\S+";

    private AgendaLines() {}

    /** What the lines mean; an item keeps the text that one of its title had before. */
    static List<AgendaItem> read(List<String> lines, List<AgendaItem> before) {
        try {
            return items(lines, before);
        } catch (InvalidValue e) {
            throw Typed.wrong("agenda", e.violation().code());
        }
    }

    private static List<AgendaItem> items(List<String> lines, List<AgendaItem> before) {
        var items = new ArrayList<AgendaItem>();
        for (var line : lines) {
            if (line.matches(ADDRESS) && !items.isEmpty()) {
                items.add(with(items.removeLast(), documents(List.of(line), "agenda")));
            } else {
                items.add(new AgendaItem(line, text(line, before), List.of()));
            }
        }
        return List.copyOf(items);
    }

    /** The same the other way round. */
    static List<String> write(List<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.title()),
                        item.attachments().stream().map(each -> each.address().toString())))
                .toList();
    }

    /** Documents by their addresses, each called what its address ends with. */
    static List<Attachment> documents(List<String> lines, String field) {
        return lines.stream()
                .map(line -> new Attachment(name(line), PlanForm.address(line, field)))
                .toList();
    }

    private static AgendaItem with(AgendaItem item, List<Attachment> more) {
        var all = Stream.concat(item.attachments().stream(), more.stream()).toList();
        return new AgendaItem(item.title(), item.text(), all);
    }

    private static @Nullable String text(String title, List<AgendaItem> before) {
        for (var item : before) {
            if (item.title().equals(title)) {
                return item.text();
            }
        }
        return null;
    }

    private static String name(String address) {
        var path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
