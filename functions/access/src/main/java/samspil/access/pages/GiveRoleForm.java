package samspil.access.pages;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment.Holding;
import samspil.access.Profiles;
import samspil.access.pages.AccessPages.Desk;
import samspil.kernel.InvalidValue;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;

/**
 * What stands in the form that gives a role.
 *
 * @param values as they were typed
 * @param errors in words, by field
 * @param holding what they mean; absent while something is wrong with them
 */
record GiveRoleForm(
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable Holding holding) {
    /** The fields, in the order of the form. */
    static final List<String> FIELDS = List.of("person", "role", "organisation", "from", "until");

    static GiveRoleForm empty(LocalDate today) {
        return new GiveRoleForm(Map.of("from", today.toString()), Map.of(), null);
    }

    /** The same, for one who may not give this role. */
    GiveRoleForm notYours(Desk desk) {
        return new GiveRoleForm(values, Map.of("role", desk.say("give.not-yours")), null);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Reads the form. */
    @Singleton
    record Reader(Profiles profiles, InstantSource clock) {

        LocalDate today(Desk desk) {
            return LocalDate.ofInstant(
                    clock.instant(), desk.municipality().country().zone());
        }

        GiveRoleForm read(Desk desk, FormFields sent) {
            var values = new HashMap<String, String>();
            FIELDS.forEach(field -> values.put(field, sent.typed(field)));
            var wrong = wrong(values);
            if (!wrong.isEmpty()) {
                return new GiveRoleForm(values, said(desk, wrong), null);
            }
            try {
                return new GiveRoleForm(values, Map.of(), holding(desk, values));
            } catch (InvalidValue e) {
                var field = e.violation().pointer().substring(1);
                return new GiveRoleForm(values, said(desk, List.of(field)), null);
            }
        }

        private List<String> wrong(Map<String, String> values) {
            return FIELDS.stream()
                    .filter(field -> isWrong(field, values.getOrDefault(field, "")))
                    .toList();
        }

        private boolean isWrong(String field, String value) {
            return switch (field) {
                case "person" -> profiles.find(value).isEmpty();
                case "role" -> role(value).isEmpty();
                case "from" -> day(value).isEmpty();
                case "until" -> !value.isEmpty() && day(value).isEmpty();
                default -> value.length() > 100;
            };
        }

        private static Holding holding(Desk desk, Map<String, String> values) {
            var organisation = values.getOrDefault("organisation", "");
            return new Holding(
                    values.getOrDefault("person", ""),
                    role(values.getOrDefault("role", "")).orElseThrow(),
                    desk.municipality().id(),
                    organisation.isEmpty() ? null : organisation,
                    day(values.getOrDefault("from", "")).orElseThrow(),
                    day(values.getOrDefault("until", "")).orElse(null));
        }

        private static Map<String, String> said(Desk desk, List<String> wrong) {
            var said = new HashMap<String, String>();
            wrong.forEach(field -> said.put(field, desk.say("give." + field + ".error")));
            return said;
        }

        private static Optional<Role> role(String value) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.key().equals(value))
                    .findFirst();
        }

        private static Optional<LocalDate> day(String value) {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
