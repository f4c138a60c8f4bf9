package samspil.local;

import java.util.List;
import java.util.stream.Stream;
import samspil.local.control.About;

/** What is printed before the run is ready. */
final class Announcement {
    private Announcement() {}

    static List<String> of(Runner runner) {
        About about = runner.about();
        Stream<String> addresses = about.addresses().stream().map(each -> line(each.what(), each.url()));
        return Stream.concat(addresses, Stream.of(line("data", about.data()))).toList();
    }

    private static String line(String what, String value) {
        return "  %-18s %s".formatted(what, value);
    }
}
