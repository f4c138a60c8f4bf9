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
        Stream<String> rest = Stream.of(
                line("demo operator", about.operatorKey() + " " + about.operatorSecret()), line("data", about.data()));
        return Stream.concat(addresses, rest).toList();
    }

    private static String line(String what, String value) {
        return "  %-18s %s".formatted(what, value);
    }
}
