package samspil.directory.http;

import java.util.Map;
import samspil.kernel.InvalidValue;

/** Bodies with a single member. */
final class DeskRequests {

    private DeskRequests() {}

    /** Which version is wanted back. */
    record Restore(Map<String, Long> members) {

        Restore {
            only(members, "version");
        }

        long version() {
            return members.getOrDefault("version", 0L);
        }
    }

    /** Why a suggestion is refused. */
    record Refusal(Map<String, String> members) {

        Refusal {
            only(members, "reason");
            var reason = members.getOrDefault("reason", "");
            InvalidValue.unless(!reason.isBlank(), "text.blank", "/reason");
            InvalidValue.unless(reason.length() <= 2_000, "text.long", "/reason");
        }

        String reason() {
            return members.getOrDefault("reason", "");
        }
    }

    private static void only(Map<String, ?> members, String name) {
        InvalidValue.unless(members.containsKey(name), "field.required", "/" + name);
        members.keySet().forEach(each -> InvalidValue.unless(each.equals(name), "field.unknown", "/" + each));
    }
}
