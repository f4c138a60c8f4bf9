package samspil.policies.pages.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.pages.components.Field;
import samspil.platform.http.FormFields;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Response;
import samspil.policies.consultation.Statement;
import samspil.policies.consultation.Statement.Remark;

/**
 * What stands in the form of a response.
 *
 * @param values as they were typed, by field
 * @param errors in words, by field
 * @param statement what they mean; absent while something is wrong with them
 */
record RespondForm(
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable Statement statement) {
    static final String GENERAL = "general";
    static final String NAMED = "named";

    /** With what was said before; empty where nothing was. */
    static RespondForm of(Consultation consultation, Optional<Response> before) {
        var values = new HashMap<String, String>();
        before.ifPresent(response -> {
            var said = response.statement();
            values.put(GENERAL, Optional.ofNullable(said.general()).orElse(""));
            places(consultation)
                    .forEach(place -> values.put(remark(place), said.of(place).orElse("")));
            values.put(NAMED, response.author().name() == null ? "no" : "yes");
        });
        return new RespondForm(values, Map.of(), null);
    }

    /**
     * What was typed.
     *
     * @param person whether somebody speaks for themselves, and says whether their name is published
     */
    static RespondForm read(Setting setting, Consultation consultation, FormFields sent, boolean person) {
        var values = new HashMap<String, String>();
        texts(consultation).forEach(name -> values.put(name, sent.typed(name)));
        values.put(NAMED, sent.typed(NAMED));
        var errors = wrong(setting, consultation, values, person);
        return errors.isEmpty()
                ? meant(setting, consultation, values)
                : new RespondForm(Map.copyOf(values), errors, null);
    }

    /** The fields of texts, in the order of the form. */
    static List<String> texts(Consultation consultation) {
        return Stream.concat(places(consultation).map(RespondForm::remark), Stream.of(GENERAL))
                .toList();
    }

    /** The field for a section. */
    static String remark(int place) {
        return "remark-" + place;
    }

    /** The sections' places, from 1. */
    static Stream<Integer> places(Consultation consultation) {
        return IntStream.rangeClosed(1, consultation.draft().sections().size()).boxed();
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean named() {
        return value(NAMED).equals("yes");
    }

    /** A field with what was typed and what is wrong with it; it may be left empty. */
    Field field(String name, String label, String hint) {
        return new Field(name, label, hint, value(name), errors.getOrDefault(name, ""), false);
    }

    private static Map<String, String> wrong(
            Setting setting, Consultation consultation, Map<String, String> values, boolean person) {
        var errors = new HashMap<String, String>();
        texts(consultation).stream()
                .filter(name -> values.getOrDefault(name, "").length() > Statement.LONGEST)
                .forEach(name -> errors.put(name, setting.say("error.long", Statement.LONGEST)));
        if (texts(consultation).stream()
                .allMatch(name -> values.getOrDefault(name, "").isEmpty())) {
            errors.put(GENERAL, setting.say("error.empty"));
        }
        if (person && !List.of("yes", "no").contains(values.getOrDefault(NAMED, ""))) {
            errors.put(NAMED, setting.say("error.named"));
        }
        return errors;
    }

    private static RespondForm meant(Setting setting, Consultation consultation, Map<String, String> values) {
        var remarks = places(consultation)
                .filter(place -> !values.getOrDefault(remark(place), "").isEmpty())
                .map(place -> new Remark(place, values.getOrDefault(remark(place), "")))
                .toList();
        var general = Optional.of(values.getOrDefault(GENERAL, "")).filter(text -> !text.isEmpty());
        try {
            return new RespondForm(Map.copyOf(values), Map.of(), new Statement(general.orElse(null), remarks));
        } catch (InvalidValue e) {
            return new RespondForm(Map.copyOf(values), Map.of(GENERAL, setting.say("error.long-in-all")), null);
        }
    }
}
